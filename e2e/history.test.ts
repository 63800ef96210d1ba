import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { loadRegistry } from '../src/site.ts';
import { FILES } from '../src/registry/open.ts';
import { hasPortJson } from '../src/formats/port-json.ts';
import type { Entry } from '../src/registry/record/entry.ts';
import * as paths from '../src/registry/index/permalink.ts';
import { PAST_FILES } from '../src/registry/history/past.ts';
import { RANGES, thousandsOf } from '../src/registry/record/port.ts';
import { findAnswers } from '../src/browser/search/answers/find-answers.ts';
import { parseNames } from '../src/browser/search/names.ts';
import { parsePeople } from '../src/browser/search/people.ts';
import { parseQuery } from '../src/browser/search/query.ts';
import { type Cells, versionXml } from '../src/update/update.fixture.ts';
import { update } from '../src/update/update.ts';
import type { Registry } from '../src/registry/registry.ts';
import { buildSite, verifySite } from './build.ts';
import { inFolder, lacks, run } from './tools.ts';

const at = (name: string, port: string, assignee: string, more: Cells = {}): Cells => ({
  ...{ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', Assignee: `[${assignee}]` },
  ...more,
});
const KEPT = at('kept', '700', 'Ann', { Description: 'Kept' });
const VERSIONS = [
  [
    KEPT,
    at('old', '701', 'Ann', { Reference: '[RFC9999]' }),
    at('quiet', '702-705', 'Bob'),
    at('gone', '710', 'Bob'),
    at('no-port', '', 'Ann'),
  ],
  [{ ...KEPT, Description: 'Kept & <b>changed</b>' }, at('new', '701', 'Ann')],
  [{ ...KEPT, Description: 'Kept & <b>changed</b>' }, at('new', '701', 'Ann'), at('quiet', '702-705', 'Bob')],
].map((rows, i) => versionXml({ date: `2026-0${i + 1}-01`, rows }));

/** Takes a registry and returns the paths of its pages and files, and its pages with the anchors of the entries on them. */
function permalinksOf(registry: Registry): { paths: string[]; anchors: Map<string, string[]> } {
  const { services, ports, spans, contacts, documents, anchors } = registry;
  const names = (entries: readonly Entry[]): string[] => entries.map((entry) => anchors.get(entry) ?? '');
  const pages = new Map([
    ...[...services.values()].map(({ slug, entries }) => [paths.servicePath(slug), names(entries)] as const),
    ...ports.map(({ number, entries }) => [paths.portPath(number), names(entries)] as const),
    ...[...spans.values()].map(({ span, entries }) => [paths.spanPath(span), names(entries)] as const),
    ...[...contacts.values()].map(
      ({ slug, assigneeOf, contactFor }) => [paths.contactPath(slug), names([...assigneeOf, ...contactFor])] as const,
    ),
    ...[...documents.values()].map(({ slug, entries }) => [paths.referencePath(slug), names(entries)] as const),
  ]);
  const others = [
    ...[...services.values()].flatMap(({ name, slug }) => [
      paths.serviceLetterPath(paths.letterOf(name)),
      paths.jsonPath(paths.servicePath(slug)),
    ]),
    ...[...contacts.values()].map(({ title }) => paths.contactLetterPath(paths.letterOf(title))),
    ...ports.filter((port) => hasPortJson(registry, port)).map(({ number }) => paths.jsonPath(paths.portPath(number))),
    ...RANGES.flatMap((range) => thousandsOf(range).map(({ thousand }) => paths.thousandPath(range, thousand))),
  ];
  return { paths: [...pages.keys(), ...new Set(others)], anchors: pages };
}

/** Takes the permalinks of an earlier release and a built site and returns those that are dead there. */
function deadIn(dist: string, permalinks: ReturnType<typeof permalinksOf>): string[] {
  const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const pages = permalinks.paths.filter((path) => !existsSync(fileOf(path)));
  const anchors = [...permalinks.anchors].flatMap(([path, names]) => {
    if (names.length === 0 || !existsSync(fileOf(path))) return [];
    const html = readFileSync(fileOf(path), 'utf8');
    return names.filter((name) => !html.includes(`id="${name}"`)).map((name) => `${path}#${name}`);
  });
  return [...pages, ...anchors];
}

function checkFeeds(dist: string): void {
  const feeds = readdirSync(join(dist, 'changes')).filter((file) => file.endsWith('.atom'));
  assert.deepEqual(feeds.sort(), ['all.atom', 'no-port.atom', 'system.atom', 'user.atom']);
  for (const feed of feeds) {
    const text = readFileSync(join(dist, 'changes', feed), 'utf8');
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length <= 101);
    if (lacks('xmllint')) continue;
    run('xmllint', ['--noout', '--relaxng', 'e2e/atom.rng', join(dist, 'changes', feed)]);
  }
}

test('a site of three releases: nothing that was linked is lost, and what changed is told', (context) =>
  inFolder(async (folder) => {
    const env = {
      REGISTRY_DIR: join(folder, 'data'),
      OUT_DIR: join(folder, 'dist'),
      SITE_URL: 'https://ports.example',
    };
    const earlier: Registry[] = [];
    for (const [i, xml] of VERSIONS.entries()) {
      writeFileSync(join(folder, `${i}.xml`), xml);
      const from = [join(folder, `${i}.xml`)];
      await update({ from, to: env.REGISTRY_DIR, force: true, timeout: 1, onProgress: () => undefined });
      earlier.push(loadRegistry(env.REGISTRY_DIR));
    }
    buildSite('.', env);
    assert.match(verifySite(env).printed, /\b0 findings\.\n$/);
    for (const registry of earlier) assert.deepEqual(deadIn(env.OUT_DIR, permalinksOf(registry)), []);
    checkFeeds(env.OUT_DIR);
    if (lacks('xmllint')) context.diagnostic('NOT TESTED: feeds against the schema of Atom, for want of xmllint');

    if (lacks('java')) context.diagnostic('NOT TESTED: HTML of histories and tombstones, for want of Java');
    else {
      const pages = [
        'changes/2026-02-01',
        'changes/2026',
        'service/old',
        'service/kept',
        'contact/bob',
        'range/702-705',
        'reference/rfc9999',
        'port/710',
      ];
      const files = pages.map((page) => join(env.OUT_DIR, page, 'index.html'));
      const checker = [
        '-jar',
        'node_modules/vnu-jar/build/dist/vnu.jar',
        '--stdout',
        '--errors-only',
        '--exit-zero-always',
      ];
      assert.equal(run('java', [...checker, ...files]), '');
    }

    const read = (path: string): string => readFileSync(join(env.OUT_DIR, path), 'utf8');
    const text = (path: string): string =>
      read(path)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
    assert.match(text('service/old/index.html'), /no longer in IANA’s registry: the release of 2026-02-01/);
    assert.match(text('service/old/index.html'), /In its place .* new 701 tcp , of the same assignee/);
    assert.match(text('service/quiet/index.html'), /2026-03-01 added: .* 2026-02-01 removed:/);
    assert.match(text('reference/rfc9999/index.html'), /RFC 9999 is no longer in IANA’s registry/);
    assert.match(text('changes/2026-02-01/index.html'), /Description Kept Kept &amp; &lt;b&gt;changed/);
    const json = JSON.parse(read('service/old.json')) as {
      removed: { since: string; inItsPlace: object[] };
      entries: [];
    };
    assert.deepEqual([json.removed.since, json.entries, json.removed.inItsPlace.length], ['2026-02-01', [], 1]);
    const validate = new Ajv2020({ allowUnionTypes: true, formats: { uri: URL.canParse } }).compile(
      JSON.parse(read('schema/service.json')) as object,
    );
    for (const name of ['old', 'quiet', 'kept'])
      assert.ok(validate(JSON.parse(read(`service/${name}.json`))), JSON.stringify(validate.errors));
    assert.ok(read('sitemap-0.xml').includes('<loc>https://ports.example/service/old/</loc><lastmod>2026-02-01'));
    const ask = (query: string) =>
      findAnswers(parseNames(read('search/names.txt')), parsePeople(read('search/people.txt')), parseQuery(query))[0];
    assert.deepEqual(
      [ask('old')?.path, ask('old')?.detail],
      ['/service/old/', 'no longer in the registry since 2026-02-01; in its place new'],
    );
    assert.equal(ask('RFC 9999')?.path, '/reference/rfc9999/');
  }));

const WHOLE = '../shared/registry';
const EARLIER = join(WHOLE, '2025-11-14.xml');
const isWhole = existsSync(EARLIER) && process.env['NOTHING_ABSENT'] === '1';
const skip = isWhole ? false : `it needs ${WHOLE} and a site built from its two releases`;

test('of the release of 2025-11-14 no permalink is dead, and every difference is told, nothing else', { skip }, () =>
  inFolder(async (folder) => {
    const dist = process.env['OUT_DIR'] ?? 'dist';
    const now = process.env['REGISTRY_DIR'] ?? '';
    await update({ from: [EARLIER], to: folder, force: false, timeout: 1, onProgress: () => undefined });
    assert.deepEqual(deadIn(dist, permalinksOf(loadRegistry(folder))), []);
    checkFeeds(dist);

    // Recounted without the code that compares: what was there, less what went, with what came, is what is there.
    const read = (at: string, file: string): string[][] => parse(readFileSync(join(at, file))) as string[][];
    for (const [file, past, width] of [
      [FILES.entries, PAST_FILES.entries, 3],
      [FILES.contacts, PAST_FILES.contacts, 1],
    ] as const) {
      const flat = (row: readonly string[]): string[] => row.map((cell) => cell.replace(/\s+/g, ' ').trim());
      const counts = new Map<string, number>();
      const add = (row: readonly string[], count: number): void => {
        const key = JSON.stringify(flat(row));
        counts.set(key, (counts.get(key) ?? 0) + count);
      };
      for (const row of read(folder, file)) add(row, -1);
      for (const row of read(now, file)) add(row, 1);
      const differing = [...counts].filter(([, count]) => count !== 0);
      const told = read(now, past).filter(([release]) => release === '2026-08-17');
      const of = (what: string): string[][] => told.filter((row) => row[1] === what).map((row) => row.slice(2));
      for (const row of of('added')) add(row, -1);
      for (const row of of('removed')) add(row, 1);
      const before = of('before');
      for (const [i, after] of of('after').entries()) {
        // Two rows of one record are left, which differ in the cells that are told.
        const key = JSON.stringify(flat(after).slice(0, width)).slice(0, -1);
        const left = [...counts].filter(([row, count]) => count !== 0 && row.startsWith(key));
        const old = JSON.parse(left.find(([, count]) => count < 0)?.[0] ?? '[]') as string[];
        const fresh = JSON.parse(left.find(([, count]) => count > 0)?.[0] ?? '[]') as string[];
        const cells = old.map((cell, column) => (cell === fresh[column] ? '' : cell));
        assert.deepEqual(cells.slice(width), flat(before[i] ?? []).slice(width));
        assert.deepEqual(
          fresh.map((cell, column) => (cell === old[column] ? '' : cell)).slice(width),
          flat(after).slice(width),
        );
        add(old, 1);
        add(fresh, -1);
      }
      assert.deepEqual(
        [...counts].filter(([, count]) => count !== 0),
        [],
      );
      const entries = of('added').length + of('removed').length + 2 * before.length;
      assert.equal(
        differing.reduce((sum, [, count]) => sum + Math.abs(count), 0),
        entries,
      );
    }
  }),
);
