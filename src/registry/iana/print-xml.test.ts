import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readExcerpt } from '../excerpt.fixture.ts';
import { FILES, openRelease, printRelease } from '../open.ts';
import type { RegistryInfo, Release } from '../record/release.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { releaseOf } from '../registry.ts';
import { skipWithoutWhole, wholeFile } from '../whole.fixture.ts';
import { type IanaRegistry, parseIanaXml } from './parse-xml.ts';
import { printEntries } from './print-csv.ts';
import { printIanaXml } from './print-xml.ts';

const print = ({ info, ...rest }: Release | IanaRegistry): string => {
  // The XML does not say where it was read from, nor whether it is whole.
  const source = { name: '', sha256: '', etag: '', lastModified: '' };
  return JSON.stringify(printRelease({ ...rest, info: { ...info, source, excerpt: false } }));
};
const comesBack = (release: Release): void =>
  assert.equal(print(parseIanaXml(printIanaXml(release), 'printed.xml')), print(release));

const NOTED: Partial<RegistryInfo> = {
  notes: [
    { title: '', text: 'See [RFC6335] and [https://example.org/?a&b].' },
    { title: 'A "B" & C', text: 'Not [a reference].' },
  ],
};
const releaseWith = (cells: Parameters<typeof entryOf>[0], info: Partial<RegistryInfo> = {}): Release =>
  releaseOf(
    registryOf([entryOf({ 'Service Name': 'a', ...cells })], [['A', 'Ann "A"', '<Org>', 'tel:1|x', '2020-01']], {
      ...NOTED,
      ...info,
    }),
  );

test('the printed XML is read as the same data, every column of it', () => {
  const cells = {
    'Port Number': '1-2',
    'Transport Protocol': 'dccp',
    Description: 'One & <two>\n  "three"',
    Assignee: '[A]',
    Contact: '[A][B]',
    'Registration Date': '2020-01',
    'Modification Date': '2021-02-03',
    Reference: '[RFC1][draft-x-01][https://example.org/][1][Some text][TR-1]',
    'Service Code': '5',
    'Unauthorized Use Reported': 'U [A]',
    'Assignment Notes': 'N [RFC2] [sic]\nand [B]',
  };
  comesBack(
    releaseWith(cells, {
      references: ['RFC6335'],
      experts: 'TCP: A <B>\nUDP: C',
      footnotes: { '1': 'See [RFC3] & more.' },
      links: { 'TR-1': 'https://example.org/?tr&1' },
      citations: ['A', 'RFC2'],
    }),
  );
});

test('contacts alone are assignees as well, and an assignee that differs is printed', () => {
  const xml = (assignee: string): string => printIanaXml(releaseWith({ Assignee: assignee, Contact: '[A]' }));
  assert.doesNotMatch(xml('[A]'), /<assignee>/);
  assert.match(xml('[B]'), /<assignee><xref type="person" data="B"\/><\/assignee>/);
  assert.match(xml(''), /<assignee\/>/);
});

test('cross-references are printed as IANA writes them', () => {
  const release = releaseWith(
    {
      Reference: '[RFC1][RFC 2][RFC02, Section 3][draft-X-01][https://a.example/][1][n/a][TR-1]',
      Description: '[A], [B]',
    },
    { links: { 'TR-1': 'https://b.example/' }, citations: ['A'] },
  );
  const xml = printIanaXml({
    ...release,
    info: { ...release.info, notes: [{ title: '', text: '[RFC4], [TR-1] and [sic]' }] },
  });
  for (const xref of [
    '<xref type="rfc" data="rfc1"/>',
    '<xref type="rfc" data="rfc2">RFC 2</xref>',
    '<xref type="rfc" data="rfc02">RFC02, Section 3</xref>',
    '<xref type="draft" data="draft-X-01"/>',
    '<xref type="uri" data="https://a.example/"/>',
    '<xref type="note" data="1"/>',
    '<xref type="text">n/a</xref>',
    '<xref type="uri" data="https://b.example/">TR-1</xref>',
    '<description><xref type="person" data="A"/>, [B]</description>',
    '<note><xref type="rfc" data="rfc4"/>, <xref type="uri" data="https://b.example/">TR-1</xref> and [sic]</note>',
  ])
    assert.ok(xml.includes(xref), xref);
  assert.ok(xml.startsWith("<?xml version='1.0' encoding='UTF-8'?>\n<registry xmlns="));
  assert.doesNotMatch(xml, /<record date|<expert>|updated="/);
});

test('breaks of lines come back from a folder that keeps no structure', () =>
  comesBack(releaseWith({ Description: 'a \n b\nc', 'Assignment Notes': 'a \n b\n  c\n\td \ne' })));

test('a row that a layout does not fit is printed in the plain order, with all that it has', () => {
  const structure = { registry: 'title', records: { 'name note': '1' }, people: { uri: '1' } };
  const release = releaseWith({ Description: 'D', 'Assignment Notes': 'N' });
  assert.equal(printIanaXml({ ...release, info: { ...release.info, structure } }), printIanaXml(release));
});

test('an RFC written with a blank, as IANA’s pages do, comes back so', () =>
  comesBack(releaseWith({ Reference: '[RFC 6335][RFC06335, Section 1]' })));

test('the excerpt, indexed, comes back from its XML', () => comesBack(releaseOf(openRelease(readExcerpt(), FILES))));

test('the whole registry keeps every rule and, indexed, comes back from its XML', { skip: skipWithoutWhole }, () => {
  const file = wholeFile('service-names-port-numbers.xml');
  const parsed = parseIanaXml(readFileSync(file, 'utf8'), file);
  const source = { name: '', sha256: '', etag: '', lastModified: '' };
  const release = { ...parsed, info: { ...parsed.info, source, excerpt: false } };
  comesBack(releaseOf(openRelease(release, FILES)));
});

test('an older release prints IANA’s own CSV', { skip: skipWithoutWhole }, () => {
  const file = wholeFile('2025-11-14.xml');
  const { info, ...rest } = parseIanaXml(readFileSync(file, 'utf8'), file);
  const source = { name: '', sha256: '', etag: '', lastModified: '' };
  const again = parseIanaXml(printIanaXml({ ...rest, info: { ...info, source, excerpt: false } }), 'printed.xml');
  assert.ok(printEntries(again.entries) === readFileSync(wholeFile('2025-11-14.csv'), 'utf8'), 'the two differ');
});
