import assert from 'node:assert/strict';
import test from 'node:test';
import { pagesOfData, portData } from './page-data.ts';
import { siteOfPage } from './page-site.ts';
import { changeOf, withPast } from './registry/facts/facts.fixture.ts';
import { OwnNumber } from './registry/facts/port/own-number.ts';
import { portPath } from './registry/index/permalink.ts';
import { parseCommonNames, presentNames } from './registry/ours/common-names.ts';
import { entryOf, registryOf } from './registry/registry.fixture.ts';
import { siteOf } from './site.fixture.ts';

const entry = entryOf({
  'Service Name': 'x11',
  'Port Number': '6000-6001',
  'Transport Protocol': 'tcp',
  Contact: '[Ann]',
  Reference: '[RFC7]',
});
const gone = entryOf({ 'Service Name': 'gone', 'Port Number': '8-9', Contact: '[Carl]', Reference: '[RFC8]' });
const registry = withPast(registryOf([entry], [['Ann', '', 'Org', 'mailto:ann&example.org']]), {
  entries: [changeOf('2026-01-02', 'removed', gone)],
});
const COMMON_NAMES =
  'Common Name,Target,Transport,What It Is,Source,Looked Up,Leads\n' +
  'First,port/6000,tcp,The first one,RFC 1,2026-11-21,\n' +
  'X,service/x11,,Screens far away,RFC 2,2026-11-21,yes\n';
const commonNames = presentNames(parseCommonNames(COMMON_NAMES, 'common-names.csv'), registry);
const site = siteOf(registry, { commonNames }, { base: '/ports/' });
const pages = [
  ...pagesOfData(site),
  ...site.ownPages.ports.slice(0, 3).map((port) => [portPath(port.number), () => portData(site, port)] as const),
];

// The places of values that JSON leaves out, such as a Map. The build hashes the JSON of a page's data: a page that
// shows such a value could change while its hash stays the same.
function findHidden(value: unknown, place: string): string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return [];
  if (value instanceof OwnNumber) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return [`${place}: ${Object.prototype.toString.call(value)}`];
  return Object.entries(value as object).flatMap(([key, one]) => findHidden(one, `${place}.${key}`));
}

test('all that pages of data say is in its JSON', () => {
  assert.deepEqual(
    pages.flatMap(([path, say]) => findHidden(say(), path)),
    [],
  );
});

test('each page of data has one path, of present and former things', () => {
  const paths = pages.map(([path]) => path);
  assert.equal(new Set(paths).size, paths.length);
  for (const path of ['/service/gone/', '/contact/carl/', '/reference/rfc8/', '/range/8-9/', '/changes/2026-01-02/'])
    assert.ok(paths.includes(path), path);
});

test('a page of data gets no more of the site than links, settings and what every page says', () => {
  const siteAt = siteOfPage(site);
  for (const [path] of pages) {
    const bare = siteAt(`/ports${path}`);
    assert.equal(bare.href(path), `/ports${path}`);
    assert.equal(bare.registry.info.title, registry.info.title);
    assert.throws(() => bare.registry.services, /reads registry\.services: let src\/page-data\.ts hand it on/, path);
    assert.throws(() => bare.ours, /reads site\.ours/);
  }
  for (const path of ['/', '/ports/', '/changes/', '/changes/compare/', '/statistics/', '/contacts/a/'])
    assert.equal(siteAt(`/ports${path}`), site, path);
});

test('the line of an entry or a common name is not said, or each new one would change the pages of those behind it', () => {
  const said = pages.map(([path, say]) => [path, JSON.stringify(say())] as const);
  for (const what of ['The first one', 'Screens far away'])
    assert.ok(
      said.some(([, text]) => text.includes(what)),
      what,
    );
  for (const [path, text] of said) assert.doesNotMatch(text, /"line":\d/, path);
});
