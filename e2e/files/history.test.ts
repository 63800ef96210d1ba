import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { rankAnswers } from '../../src/browser/search/answers/answer.ts';
import { exactAnswers } from '../../src/browser/search/answers/exact-answers.ts';
import { peopleAnswers } from '../../src/browser/search/answers/people-answers.ts';
import { parseNames } from '../../src/browser/search/index/names.ts';
import { parsePeople } from '../../src/browser/search/index/people.ts';
import { addUses } from '../../src/browser/search/index/uses.ts';
import { parseQuery } from '../../src/browser/search/query/parse-query.ts';
import { readSettings } from '../../src/settings.ts';
import { openSite } from '../../src/site.ts';
import { verifySite } from '../sites/build.ts';
import { demand, releaseFolder, STORIED } from '../sites/builds.ts';
import { deadIn, permalinksOf } from '../sites/permalinks.ts';
import { RELEASE_COUNT } from '../sites/storied.ts';
import { lacks } from '../tools.ts';
import { checkFeeds } from './feeds.ts';
import { checkHtml } from './html-checker.ts';

// A site of three releases with much hostile text: see e2e/sites/storied.ts.

demand(STORIED);
const DIST = STORIED.OUT_DIR;
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const text = (path: string): string =>
  read(path)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a site of three releases holds together', () => assert.match(verifySite(STORIED).printed, /\b0 findings\.\n$/));

test('nothing that an earlier release linked is dead', () => {
  for (let release = 0; release < RELEASE_COUNT; release++) {
    const earlier = openSite(readSettings({ ...STORIED, REGISTRY_DIR: releaseFolder(release) }, ''));
    assert.deepEqual(deadIn(DIST, permalinksOf(earlier)), []);
  }
});

test('the feeds are Atom', (context) => {
  checkFeeds(DIST);
  if (lacks('xmllint')) context.diagnostic('NOT TESTED: feeds against the schema of Atom, for want of xmllint');
});

test('histories and pages of what is gone are HTML', { skip: lacks('java') }, () => {
  const pages = [
    ...[
      'changes',
      'changes/2026-02-01',
      'changes/2026',
      'service/old',
      'service/kept',
      'service/text-4',
      'service/text-0',
    ],
    ...['contact/bob', 'range/702-705', 'reference/rfc9999', 'port/710'],
  ];
  assert.equal(checkHtml(pages.map((page) => join(DIST, page, 'index.html'))), '');
});

test('pages say what changed, and what came in the place of what is gone', () => {
  assert.match(
    text('service/old/index.html'),
    /old was renamed to new in the release of 2026-02-01 *\. This page shows its last entry/,
  );
  assert.match(text('service/old/index.html'), /Now on the same ports new , TCP 701 \(same assignee\)/);
  assert.match(text('service/quiet/index.html'), /2026-03-01 Added quiet .* 2026-02-01 Removed quiet /);
  assert.match(text('reference/rfc9999/index.html'), /No entry has cited RFC 9999 since the release of 2026-02-01/);
  assert.match(text('changes/2026-02-01/index.html'), /Description Kept Kept &amp; &lt;b&gt;changed/);
});

test('JSON and the sitemap say it, too', () => {
  const { removed, entries } = JSON.parse(read('service/old.json')) as {
    removed: { since: string; inItsPlace: object[] };
    entries: object[];
  };
  assert.deepEqual([removed.since, entries, removed.inItsPlace.length], ['2026-02-01', [], 1]);
  const schema = JSON.parse(read('schema/service.json')) as object;
  const validate = new Ajv2020({
    allowUnionTypes: true,
    formats: { uri: (text: string) => URL.canParse(text) },
  }).compile(schema);
  for (const name of ['old', 'quiet', 'kept'])
    assert.ok(validate(JSON.parse(read(`service/${name}.json`))), JSON.stringify(validate.errors));
  assert.ok(read('sitemap-0.xml').includes('<loc>https://ports.example/service/old/</loc><lastmod>2026-02-01'));
});

test('the search finds what is gone', () => {
  const names = addUses(parseNames(read('search/names.txt')), read('search/uses.txt'));
  const people = parsePeople(read('search/people.txt'));
  const ask = (text: string) => {
    const query = parseQuery(text);
    return rankAnswers([...exactAnswers(names, people.whats, query), ...peopleAnswers(people, query)])[0];
  };
  assert.deepEqual(
    [ask('old')?.path, ask('old')?.detail],
    ['/service/old/', 'No longer in the registry since 2026-02-01; in its place new'],
  );
  assert.equal(ask('RFC 9999')?.path, '/reference/rfc9999/');
});
