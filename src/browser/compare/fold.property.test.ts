import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { printChangeLines } from '../../formats/change-lines.ts';
import { compareEntries } from '../../registry/history/compare.ts';
import { registryAfter } from '../../registry/history/history.fixture.ts';
import { type Entry, printEntry } from '../../registry/record/entry.ts';
import { ENTRIES } from '../../registry/record/record-kind.ts';
import { entryOf } from '../../registry/registry.fixture.ts';
import { type Cells, ENTRY_KEY, parseChangeLines, type RecordChange } from './change-lines.ts';
import { foldChanges, invertChange } from './fold.ts';

const word = fc.constantFrom('', 'a', 'b', 'a  b', ' a b', 'a\nb', '\\n', '\t');
const entry = fc
  .tuple(fc.constantFrom('', 'x', 'X', 'x y', 'x  y'), fc.constantFrom('1', '2-3'), word, word)
  .map(([name, port, description, note]) =>
    entryOf({
      'Service Name': name,
      'Port Number': port,
      Description: description,
      'Assignment Notes': note,
    }),
  );
const keyOf = (one: Entry): string => printEntry(one).slice(0, ENTRY_KEY).join('\t');
const releasesOf = (maxLength: number): fc.Arbitrary<Entry[]> => fc.array(entry, { maxLength });
const histories = (release: fc.Arbitrary<Entry[]>): fc.Arbitrary<Entry[][]> =>
  fc.array(release, { minLength: 2, maxLength: 6 });

const dateOf = (release: number): string => `2026-01-0${release + 1}`;
const stepsOf = (releases: readonly (readonly Entry[])[]): readonly (readonly RecordChange[])[] => {
  const registry = registryAfter(...releases.map((entries, i) => ({ date: dateOf(i), entries })));
  return parseChangeLines(printChangeLines(registry)).steps.map(({ entries }) => entries);
};

const plain = (cells: Cells): string[] => cells.map((cell = '') => cell.replace(/\s+/g, ' ').trim());
// The cells that differ, before and after the change; of a record that came or went, all cells.
function shown(change: RecordChange): string {
  if (change.kind !== 'changed') return JSON.stringify([change.kind, ...plain(change.cells)]);
  const [before, after] = [plain(change.before), plain(change.after)];
  const cells = before.map((cell, i) => (i >= ENTRY_KEY && cell === after[i] ? '' : [cell, after[i]]));
  return JSON.stringify(['changed', ...cells]);
}
function compared(older: readonly Entry[], newer: readonly Entry[]): string[] {
  const { added, removed, changed } = compareEntries(older, newer);
  return [
    ...added.map((one): RecordChange => ({ kind: 'added', cells: ENTRIES.print(one) })),
    ...removed.map((one): RecordChange => ({ kind: 'removed', cells: ENTRIES.print(one) })),
    ...changed.map(({ before, after }): RecordChange => ({
      kind: 'changed',
      before: ENTRIES.print(before),
      after: ENTRIES.print(after),
    })),
  ]
    .map(shown)
    .sort();
}

test('what changes of any releases in a row come to is what the first and the last differ in', () => {
  const distinct = fc.uniqueArray(entry, { maxLength: 8, selector: keyOf });
  fc.assert(
    fc.property(histories(distinct), fc.nat(), fc.nat(), (releases, a, b) => {
      const [from = 0, to = 0] = [a % releases.length, b % releases.length].sort();
      const steps = stepsOf(releases).slice(from + 1, to + 1);
      const folded = foldChanges(steps, ENTRY_KEY);
      assert.deepEqual(folded.map(shown).sort(), compared(releases[from] ?? [], releases[to] ?? []));
      const back = folded.map(invertChange);
      assert.deepEqual(back.map(shown).sort(), compared(releases[to] ?? [], releases[from] ?? []));
    }),
  );
});

test('of entries that share name, ports and transport as many come and go as there are more or fewer', () => {
  fc.assert(
    fc.property(histories(releasesOf(6)), (releases) => {
      const counts = new Map<string, number>();
      const count = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
      for (const one of releases[0] ?? []) count(keyOf(one), 1);
      for (const one of releases.at(-1) ?? []) count(keyOf(one), -1);
      for (const change of foldChanges(stepsOf(releases).slice(1), ENTRY_KEY))
        if (change.kind !== 'changed')
          count(change.cells.slice(0, ENTRY_KEY).join('\t'), change.kind === 'added' ? 1 : -1);
      assert.deepEqual(new Set(counts.values()), new Set(counts.size > 0 ? [0] : []));
    }),
  );
});
