import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseContacts, parseEntries } from './iana/csv.ts';
import { parseIanaXml } from './iana/parse-xml.ts';
import { printContacts, printEntries } from './iana/print-csv.ts';
import { span, text } from './property.fixture.ts';
import { CONTACT_COLUMNS } from './record/contact.ts';
import { COLUMNS, printEntry } from './record/entry.ts';
import { decodeText } from './text/bytes.ts';
import { printLabels } from './text/labels.ts';
import { RegistryError } from './text/problem.ts';

// Given to each assertion: a setting for the whole process would also count in other test files.
const RUNS = { numRuns: 1000 };

/** Runs a parser and returns its value, or null if it refuses its input with RegistryError; throws any other error. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof RegistryError && error.problems.length > 0) return null;
    throw error;
  }
}

const cell = text.filter((value) => !/[\r\0]/.test(value) && value.isWellFormed());
const labelCell = fc
  .array(
    cell.filter((value) => /^[^[\]]+$/.test(value)),
    { maxLength: 3 },
  )
  .map(printLabels);
const date = fc.constantFrom('', '2001-02', '2001-02-03');
const row = fc.tuple(
  cell,
  fc.oneof(fc.constant(''), span),
  fc.constantFrom('', 'tcp', 'udp', 'sctp', 'dccp'),
  cell,
  labelCell,
  labelCell,
  date,
  date,
  labelCell,
  fc.oneof(fc.constant(''), fc.nat(2 ** 32 - 1).map(String)),
  cell,
  cell,
);
const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const print = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((cells) => `${cells.map(quote).join()}\n`).join('');
const rows = fc.array(row, { maxLength: 5 });
const csv = rows.map((cells) => print(COLUMNS, cells));

// A valid text in which something is put in the place of up to 19 characters.
const mutate = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(whole, fc.nat(), fc.nat(), text).map(([value, from, length, piece]) => {
    const at = from % (value.length + 1);
    return value.slice(0, at) + piece + value.slice(at + (length % 20));
  });

test('CSV: every cell is printed as it was read, and read again the same', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const entries = parseEntries(print(COLUMNS, cells), 'f');
      assert.deepEqual(entries.map(printEntry), cells);
      const printed = printEntries(entries);
      assert.deepEqual(parse(printed), [[...COLUMNS], ...cells]);
      assert.equal(printEntries(parseEntries(printed, 'f')), printed);
    }),
    RUNS,
  );
});

test('CSV: damaged input gives entries that print the same, or a collected error', () => {
  fc.assert(
    fc.property(mutate(csv), (input) => {
      const entries = attempt(() => parseEntries(input, 'f'));
      if (entries) assert.deepEqual(parseEntries(printEntries(entries), 'f').length, entries.length);
    }),
    RUNS,
  );
});

test('contacts: every cell is printed as it was read', () => {
  const contact = fc.tuple(cell.filter(Boolean), cell, cell, cell, date);
  fc.assert(
    fc.property(fc.uniqueArray(contact, { selector: ([id]) => id, maxLength: 5 }), (cells) => {
      const contacts = parseContacts(print(CONTACT_COLUMNS, cells), 'f');
      assert.deepEqual(parse(printContacts(contacts)), [[...CONTACT_COLUMNS], ...cells]);
    }),
    RUNS,
  );
});

const XML = [
  '<?xml version="1.0"?><registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">',
  '<title>T</title><category>C</category><updated>2026-01-02</updated><xref type="rfc" data="rfc6335"/><note>N</note>',
  '<record date="2001-02-03"><name>a</name><protocol>tcp</protocol><xref type="person" data="P"/>',
  '<description>D <xref type="rfc" data="rfc1">RFC1, Section 2</xref><br/>x</description>',
  '<number>1-2</number><note>t</note></record>',
  '<people><person id="P"><name>P</name><uri>mailto:a&amp;b.c</uri></person></people></registry>',
].join('');

test('XML: random and damaged input gives a release or a collected error', () => {
  fc.assert(
    fc.property(text, (input) => void attempt(() => parseIanaXml(input, 'f'))),
    RUNS,
  );
  fc.assert(
    fc.property(mutate(fc.constant(XML)), (input) => {
      const release = attempt(() => parseIanaXml(input, 'f'));
      if (release) assert.ok(parseEntries(printEntries(release.entries), 'f').length === release.entries.length);
    }),
    RUNS,
  );
});

test('bytes: any bytes are a text or a collected error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => void attempt(() => decodeText(bytes, 'f'))),
    RUNS,
  );
});
