import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { span, text } from '../../../registry/property.fixture.ts';
import { type Entry, printEntry } from '../../../registry/record/entry.ts';
import { parseSpan } from '../../../registry/record/port.ts';
import { entryOf, registryOf } from '../../../registry/registry.fixture.ts';
import { rowsOf } from '../table.fixture.ts';
import { cellsOf } from './rows.ts';

test('any text and any span comes out of the file as it went in', () => {
  const entry = fc
    .record({ description: text, note: text, unauthorizedUse: text, span: fc.option(span) })
    .map(({ span: printed, ...texts }): Entry => {
      const parsed = printed === null ? null : parseSpan(printed);
      return { ...entryOf({ 'Service Name': 'a' }), ...texts, span: typeof parsed === 'string' ? null : parsed };
    });
  const same = fc.array(entry, { maxLength: 5 });
  fc.assert(
    fc.property(same, (entries) => {
      // Each entry stands twice, so that the file has `=` for the second one.
      const twice = entries.flatMap((one) => [one, one]);
      const rows = rowsOf(registryOf(twice));
      twice.forEach((one, row) => assert.deepEqual(cellsOf(rows, row), printEntry(one)));
    }),
  );
});
