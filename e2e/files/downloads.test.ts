import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hasPortJson } from '../../src/formats/json/port-json.ts';
import { parseIanaXml } from '../../src/registry/iana/parse-xml.ts';
import { jsonPath, portPath, servicePath } from '../../src/registry/index/permalink.ts';
import { printRelease } from '../../src/registry/open.ts';
import type { Entry } from '../../src/registry/record/entry.ts';
import { DIST, readPage, site } from '../sites/dist.ts';

const { registry, settings } = site;

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const data = (file: string): string => readFileSync(join(settings.registry, file), 'utf8');
const NAME = 'service-names-port-numbers';

test('the CSV files are the ones the site is built from, byte for byte', () => {
  assert.ok(readFileSync(join(DIST, `${NAME}.csv`)).equals(readFileSync(join(settings.registry, `${NAME}.csv`))));
  assert.ok(readFileSync(join(DIST, 'contacts.csv')).equals(readFileSync(join(settings.registry, 'contacts.csv'))));
});

test('the XML, imported, gives the same data; only where it was read from differs', () => {
  const { info, ...rest } = parseIanaXml(read(`${NAME}.xml`), `${NAME}.xml`);
  const { source, excerpt } = registry.info;
  const texts = printRelease({ ...rest, info: { ...info, source, excerpt } });
  assert.deepEqual(texts, {
    entries: data(`${NAME}.csv`),
    contacts: data('contacts.csv'),
    info: data('registry.json'),
  });
});

test('every JSON file keeps its schema, and every port and service that should have one has one', () => {
  const validator = (kind: string) =>
    new Ajv2020({ allowUnionTypes: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(
      JSON.parse(read(`schema/${kind}.json`)) as object,
    );
  const check = (validate: ReturnType<typeof validator>, path: string): void =>
    assert.ok(validate(JSON.parse(read(path))), `${path}: ${JSON.stringify(validate.errors)}`);
  check(validator('registry'), `${NAME}.json`);

  const expected = {
    port: registry.ports.filter((port) => hasPortJson(site, port)).map(({ number }) => jsonPath(portPath(number))),
    service: [...registry.services.keys(), ...registry.former.services.keys()].map((slug) =>
      jsonPath(servicePath(slug)),
    ),
  };
  for (const [kind, paths] of Object.entries(expected)) {
    const files = readdirSync(join(DIST, kind)).filter((file) => file.endsWith('.json'));
    assert.deepEqual(files.sort(), paths.map((path) => path.slice(kind.length + 2)).sort());
    const validate = validator(kind);
    for (const path of paths) check(validate, path);
  }
});

test('the page of downloads has the size and the SHA-256 of every file', () => {
  const html = readPage('/downloads/');
  for (const path of [
    ...['csv', 'xml', 'txt', 'json'].map((end) => `${NAME}.${end}`),
    'contacts.csv',
    'services.txt',
    `downloads/${NAME}.zip`,
  ]) {
    const bytes = readFileSync(join(DIST, path));
    assert.ok(html.includes(createHash('sha256').update(bytes).digest('hex')), `${path}: another SHA-256`);
    assert.ok(html.includes(`${bytes.length.toLocaleString('en')} bytes`), `${path}: another size`);
  }
});

test('a page names the JSON beside it, if there is one', () => {
  for (const port of registry.ports.filter(({ number }) => number % 97 === 0)) {
    const path = jsonPath(portPath(port.number));
    const named = readPage(portPath(port.number)).includes(`href="${path}" rel="alternate"`);
    assert.deepEqual([named, existsSync(join(DIST, path))], [hasPortJson(site, port), hasPortJson(site, port)], path);
  }
});

test('the sitemap dates a page by its entries, and robots.txt names the sitemap', () => {
  const sitemap = readdirSync(DIST)
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .map(read)
    .join('');
  const dateOf = (path: string): string | undefined =>
    new RegExp(`<loc>[^<]*${path}</loc>(?:<lastmod>(.{10})[^<]*</lastmod>)?</url>`).exec(sitemap)?.[1];
  const { services, portAt, info } = registry;
  assert.equal(dateOf('/downloads/'), info.updated);
  const latest = (entries: readonly Entry[]): string | undefined =>
    entries
      .flatMap(({ registered, modified }) => [registered, modified])
      .sort()
      .at(-1) || undefined;
  assert.equal(dateOf('/service/dots-call-home/'), latest(services.get('dots-call-home')?.entries ?? []));
  assert.equal(dateOf('/port/323/'), latest(portAt.get(323)?.entries ?? []));
  assert.equal(dateOf('/port/50000/'), undefined);
  assert.ok((sitemap.match(/<url>/g)?.length ?? 0) > registry.ports.length);
  assert.match(read('robots.txt'), /^Sitemap: http.*\/sitemap-index\.xml$/m);
});
