import assert from 'node:assert/strict';
import test from 'node:test';
import { RANGES } from '../record/port.ts';
import * as permalink from './permalink.ts';

const SLUGS: [name: string, slug: string][] = [
  ['https', 'https'],
  ['HTTPS', 'https'],
  ['cl/1', 'cl~2f1'],
  ['whois++', 'whois~2b~2b'],
  ['sql*net', 'sql~2anet'],
  ['z39.50', 'z39.50'],
  ['.hidden', '~2ehidden'],
  ['..', '~2e.'],
  ['pra_elmd', 'pra_elmd'],
  ['EtherNet/IP-1', 'ethernet~2fip-1'],
  ['Adam_Norén', 'adam_nor~c3~a9n'],
  ['a~2fb', 'a~7e2fb'],
  ['two words (2)', 'two~20words~20~282~29'],
  ['💡', '~f0~9f~92~a1'],
  ['a\tb', 'a~09b'],
];
for (const [name, slug] of SLUGS) test(`${name} has the slug ${slug}`, () => assert.equal(permalink.slug(name), slug));

test('contacts that differ only in case keep apart', () => {
  assert.equal(permalink.slugKeepingCase('Seiko_Epson'), '~53eiko_~45pson');
  assert.equal(permalink.slugKeepingCase('seiko_epson'), 'seiko_epson');
  assert.notEqual(permalink.slugKeepingCase('FORTÉ'), permalink.slugKeepingCase('FORTé'));
});

test('names are listed by their first letter, accents apart, and all others under 0-9', () => {
  assert.deepEqual(['http', 'Zed', 'Émile', '3com', '*', ''].map(permalink.letterOf), [
    'h',
    'z',
    'e',
    '0-9',
    '0-9',
    '0-9',
  ]);
});

test('a contact has the slug of what people call it, with _ for each blank', () =>
  assert.equal(permalink.usualContactSlug('Adam J. Norén'), 'adam_j._nor~c3~a9n'));

const single = { first: 443, last: 443, ranged: false };
const ranged = { first: 6000, last: 6063, ranged: true };
const PATHS: [path: string, expected: string][] = [
  [permalink.portPath(443), '/port/443/'],
  [permalink.servicePath('https'), '/service/https/'],
  [permalink.contactPath('jim_cleppe'), '/contact/jim_cleppe/'],
  [permalink.referencePath('rfc6335'), '/reference/rfc6335/'],
  [permalink.rangePath(RANGES[0]), '/range/system/'],
  [permalink.thousandPath(RANGES[1], 5000), '/range/user/5000/'],
  [permalink.spanPath(ranged), '/range/6000-6063/'],
  [permalink.portsPath(ranged), '/range/6000-6063/'],
  [permalink.portsPath(single), '/port/443/'],
  [permalink.serviceLetterPath('h'), '/services/h/'],
  [permalink.contactLetterPath('j'), '/contacts/j/'],
  [permalink.changesPath('2026-01-02'), '/changes/2026-01-02/'],
  [permalink.feedPath('all'), '/changes/all.atom'],
  [permalink.jsonPath('/port/443/'), '/port/443.json'],
  [permalink.jsonPath('/service/a/b/'), '/service/a/b.json'],
  [permalink.schemaPath('port'), '/schema/port.json'],
  [permalink.entriesPath('transport:sctp a&b'), '/entries/?q=transport:sctp%20a%26b'],
  [permalink.ianaPath('csv'), '/assignments/service-names-port-numbers/service-names-port-numbers.csv'],
  [permalink.IANA_FOLDER, '/assignments/service-names-port-numbers/'],
  [permalink.transportPath('sctp'), '/transport/sctp/'],
  [permalink.yearPath('2026'), '/year/2026/'],
  [permalink.txtKeyPath('*IDN?'), '/txt-keys/#key-~2aidn~3f'],
  [permalink.API, '/api/'],
  [permalink.API_FILES, '/api/index.json'],
  [permalink.OPENAPI, '/openapi.json'],
  [permalink.LISTS, '/lists/'],
  [permalink.NO_PORT, '/no-port/'],
  [permalink.TXT_KEYS, '/txt-keys/'],
  [permalink.UNAUTHORIZED, '/unauthorized/'],
  [permalink.HISTORIC, '/historic/'],
  [permalink.BLOCKED, '/blocked/'],
  [permalink.COMMON_USES, '/common-uses/'],
  [permalink.TOOLS, '/tools/'],
  [permalink.CHOOSE_PORT, '/tools/ports/'],
  [permalink.PORT_LIMITS, '/tools/port-limits.json'],
  [permalink.CHECK_NAME, '/tools/name/'],
  [permalink.READ_LISTING, '/tools/read/'],
  [permalink.COMMANDS, '/tools/commands/'],
  [permalink.LIMITS, '/tools/limits/'],
  [permalink.CITING, '/about/citing/'],
  [permalink.WRONG, '/about/wrong/'],
  [permalink.DCCP_CODES, '/dccp-codes/'],
  [permalink.HOME, '/'],
  [permalink.PORTS, '/ports/'],
  [permalink.organizationPath('microsoft'), '/organization/microsoft/'],
  [permalink.ORGANIZATIONS, '/organizations/'],
  [permalink.REFERENCES, '/references/'],
  [permalink.ABOUT, '/about/'],
  [permalink.SEARCH, '/search/'],
  [permalink.STATISTICS, '/statistics/'],
  [permalink.COMPARE, '/changes/compare/'],
  [permalink.DOWNLOADS, '/downloads/'],
];
for (const [path, expected] of PATHS) test(`a path is ${expected}`, () => assert.equal(path, expected));
