import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { printEntry } from '../record/entry.ts';
import { skipWithoutWhole, wholeFile } from '../whole.fixture.ts';
import { parseIanaXml } from './parse-xml.ts';
import { printEntries } from './print-csv.ts';
import { problemsOf } from './problems.fixture.ts';

const xml = (records: string, people = ''): string => `<?xml version='1.0' encoding='UTF-8'?>
<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">
  <title>T</title><category>C</category><updated>2026-01-02</updated>
  <xref type="rfc" data="rfc6335"/><expert>E</expert>
  <note>See <xref type="rfc" data="rfc6335"/>.

Twice.</note>
  <note title="Request"><xref type="uri" data="https://example.org/apply"/></note>
${records}
  <footnote anchor="1">F</footnote>
  <people>${people}</people>
</registry>`;

const rows = (records: string): string[][] => parseIanaXml(xml(records), 'x').entries.map(printEntry);

test('a record becomes the twelve cells of IANA’s CSV', () => {
  const record = `<record date="2020-01" updated="2021-02-03"><name>n</name><protocol>dccp</protocol>
    <assignee><xref type="person" data="A"/><xref type="person" data="D"/></assignee>
    <xref type="person" data="B"/><xref type="person" data="C"/>
    <description>D</description><number>7-9</number><xref type="rfc" data="rfc1" section="2"/>
    <xref type="draft" data="draft-x-01"/>
    <xref type="uri" data="http://u">shown</xref><xref type="note" data="1"/><sc>5</sc><unauthorized>U</unauthorized>
    <note>N</note></record>`;
  assert.deepEqual(rows(record), [
    [
      'n',
      '7-9',
      'dccp',
      'D',
      '[A][D]',
      '[B][C]',
      '2020-01',
      '2021-02-03',
      '[RFC1, Section 2][draft-x-01][shown][1]',
      '5',
      'U',
      'N',
    ],
  ]);
});

test('without an assignee the contacts are repeated as assignees', () => {
  const [row] = rows('<record><name>n</name><xref type="person" data="B"/><description/></record>');
  assert.deepEqual(row?.slice(4, 6), ['[B]', '[B]']);
});

test('a person becomes a contact; empty URIs count as none', () => {
  const uris = '<uri>mailto:a&amp;b</uri><uri/><uri>tel:1</uri>';
  const people = `<person id="A"><name>N</name><org>O</org>${uris}<updated>2020-01</updated></person>`;
  const [contact] = parseIanaXml(xml('', people), 'x').contacts;
  assert.deepEqual(
    { ...contact, line: 0 },
    { id: 'A', name: 'N', organization: 'O', uris: ['mailto:a&b', 'tel:1'], updated: '2020-01', line: 0 },
  );
});

test('a value that contacts.csv cannot keep is a problem', () => {
  for (const element of ['name', 'org', 'uri'])
    for (const value of ['a|b', 'a\nb']) {
      const person = `<person id="A"><${element}> ${value} </${element}></person>`;
      assert.deepEqual(problemsOf(xml('', person)), [`a "|" or line break in a contact (${value})`]);
    }
  assert.deepEqual(problemsOf(xml('', '<person><name>N</name></person>')), ['a contact without an ID (,N,,,)']);
  assert.deepEqual(problemsOf(xml('', '<person id="A"/><person id="A"/>')), [
    'a contact ID that stands in the file already (A)',
  ]);
});

test('another registry, another document and a file cut short are problems', () => {
  const not = (text: string, value: string): void =>
    assert.deepEqual(problemsOf(text), [`not the registry (${value})`]);
  not('<registry id="protocol-numbers"/>', '<registry id="protocol-numbers">');
  not('<a id="service-names-port-numbers"/>', '<a id="service-names-port-numbers">');
  not('<html></html>', '<html id="">');
  assert.match(problemsOf(xml('').slice(0, -20)).join(), /not well-formed XML/);
  assert.match(problemsOf('').join(), /not well-formed XML/);
});

test('the release of 2025-11-14 converts to IANA’s own CSV byte for byte', { skip: skipWithoutWhole }, () => {
  const { entries } = parseIanaXml(readFileSync(wholeFile('2025-11-14.xml'), 'utf8'), '2025-11-14.xml');
  assert.ok(printEntries(entries) === readFileSync(wholeFile('2025-11-14.csv'), 'utf8'), 'the two files differ');
});
