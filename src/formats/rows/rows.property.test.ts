import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { printContacts, printEntries } from '../../registry/iana/print-csv.ts';
import { span, text } from '../../registry/property.fixture.ts';
import { CONTACT_COLUMNS, printContact } from '../../registry/record/contact.ts';
import { COLUMNS, type Entry, printEntry } from '../../registry/record/entry.ts';
import { parseReference } from '../../registry/record/reference.ts';
import { entryOf } from '../../registry/registry.fixture.ts';
import { escapeCell, printMarkdown } from './markdown.ts';
import { printPlainText } from './plain-text.ts';
import { ticketCells } from './ticket.ts';

// Random texts with characters that Markdown, GitHub or a table gives a meaning.
const odd = fc
  .array(
    fc.constantFrom('|', '\\', '`', '*', '_', '<br>', '&lt;', '$', '@a', '#1', '://', ':a:', '\n', '\r\n', ' ', 'x'),
  )
  .map((parts) => parts.join(''));
const cell = fc.oneof(text, odd);
const labels = fc.array(cell.filter(Boolean), { maxLength: 3 });
const entry = fc
  .record({ span: fc.option(span), name: fc.option(cell), description: cell, assignees: labels, references: labels })
  .map(({ span: ports, name, description, assignees, references }): Entry => ({
    ...entryOf({ 'Port Number': ports ?? '' }),
    name,
    description,
    assignees,
    references: references.map(parseReference),
  }));
const entries = fc.array(entry, { maxLength: 4 });

// The text that each cell of a row of Markdown shows. A | without a backslash ends a cell.
function readRow(line: string): string[] {
  const cells = line.slice(2, -2).split(/(?<=(?<!\\)(?:\\\\)*) \| /);
  return cells.map((shown) =>
    shown
      .replaceAll('<!-- -->', '')
      .replaceAll('<span>$</span>', '$')
      .replace(/(?<=(?<!\\)(?:\\\\)*)<br>/g, '\n')
      .replace(/\\([\\`*_~[\]<>|&])/g, '$1'),
  );
}
const breaks = (shown: string): string => shown.trim().replace(/\r\n?/g, '\n');

test('Markdown has a line for each entry below two, and shows the text of every cell', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const [header, rule, ...lines] = printMarkdown(some).split('\n');
      assert.equal(header, '| Service Name | Port | Transport | Description | Assignee | Reference |');
      assert.equal(rule, '| --- | --- | --- | --- | --- | --- |');
      assert.equal(lines.pop(), '');
      assert.deepEqual(
        lines.map(readRow),
        some.map(ticketCells).map((cells) => cells.map(breaks)),
      );
    }),
  );
});

test('nothing in a cell of Markdown is markup but what the site puts in', () => {
  fc.assert(
    fc.property(cell, (some) => {
      const own = escapeCell(some).replaceAll(/<!-- -->|<span>\$<\/span>|<br>/g, '\0');
      assert.doesNotMatch(own, /[\r\n$]|(?<!\\)(?:\\\\)*[`*_~[\]<>|&]|@\w|#\d|:\/\//);
    }),
  );
});

test('plain text has every word of its cells, in lines as long as its rule at most', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const printed = printPlainText(some);
      const [, rule = '', ...lines] = printed.split('\n');
      assert.ok(lines.every((line) => line.length <= rule.length));
      const words = (all: string): string => [...all.replace(/\s/g, '')].sort().join('');
      assert.equal(words(lines.join('')), words(some.flatMap(ticketCells).join('')));
    }),
  );
});

test('the CSV of entries is read back cell by cell, and so is that of contacts', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.tuple(cell, cell, cell)), (some, people) => {
      assert.deepEqual(parse(printEntries(some), { record_delimiter: '\n' }), [[...COLUMNS], ...some.map(printEntry)]);
      const contacts = people.map(([id, name, uri]) => ({
        id,
        name,
        organization: '',
        uris: [uri],
        updated: '',
        line: 1,
      }));
      assert.deepEqual(parse(printContacts(contacts), { record_delimiter: '\n' }), [
        [...CONTACT_COLUMNS],
        ...contacts.map(printContact),
      ]);
    }),
  );
});
