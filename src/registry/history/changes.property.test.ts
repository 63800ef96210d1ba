import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Entry, printEntry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import { HEADERS, parseEntryChanges, printEntryChanges, printReleased } from './change-log.ts';
import { compareEntries } from './compare.ts';
import { indexHistory } from './history.ts';
import { NO_PAST } from './past.ts';

const word = fc.constantFrom('', 'a', 'b', ' a', 'a\nb', '"', ',', '[RFC1]', '[A]');
const entry = fc
  .tuple(
    fc.constantFrom('', 'x', 'y'),
    fc.constantFrom('', '1', '2-3'),
    fc.constantFrom('', 'tcp'),
    word,
    fc.constantFrom('', '[A]', '[a]'),
    word,
  )
  .map(([name, port, transport, description, assignee, note]) =>
    entryOf({
      'Service Name': name,
      'Port Number': port,
      'Transport Protocol': transport,
      Description: description,
      Assignee: assignee,
      'Assignment Notes': note,
    }),
  );
const entries = fc.array(entry, { maxLength: 6 });

const cells = (one: Entry): string[] => printEntry(one).map((cell) => cell.replace(/\s+/g, ' ').trim());
const tally = (all: readonly Entry[]): string[] => all.map((one) => JSON.stringify(cells(one))).sort();

test('what was there, less what went, with what came and what changed, is what is there now', () => {
  fc.assert(
    fc.property(entries, entries, (older, newer) => {
      const text =
        HEADERS.entries +
        printReleased('2026-01-02', false) +
        printEntryChanges('2026-01-02', compareEntries(older, newer));
      const { changes } = parseEntryChanges(text, 'changes.csv');
      const left = tally(older);
      const take = (row: string): void => void left.splice(left.indexOf(row), left.includes(row) ? 1 : 0);
      for (const change of changes) {
        if (change.kind === 'added') left.push(JSON.stringify(cells(change.record)));
        if (change.kind === 'removed') take(JSON.stringify(cells(change.record)));
        if (change.kind !== 'changed') continue;
        const [before, after] = [cells(change.before), cells(change.after)];
        const old = left.find((row) => {
          const one = JSON.parse(row) as string[];
          return one.every((cell, i) => cell === before[i] || (i > 2 && before[i] === after[i]));
        });
        assert.ok(old !== undefined);
        take(old);
        const fresh = (JSON.parse(old) as string[]).map((cell, i) =>
          before[i] === after[i] ? cell : (after[i] ?? ''),
        );
        left.push(JSON.stringify(fresh));
      }
      assert.deepEqual(left.sort(), tally(newer));
      assert.ok(changes.length <= older.length + newer.length);
      assert.deepEqual(compareEntries(newer, newer.toReversed()), { added: [], removed: [], changed: [] });
    }),
  );
});

test('any text is read, and then indexed, or refused with its problems', () => {
  const line = fc.tuple(
    fc.constantFrom('2026-01-02', '2026', ''),
    fc.constantFrom('begun', 'released', 'added', 'removed', 'before', 'after', 'x'),
    entry,
  );
  const text = fc.array(line, { maxLength: 8 }).map((lines) =>
    lines
      .map(
        ([date, what, one]) =>
          `${date},${what},${printEntry(one)
            .map((cell) => `"${cell.replaceAll('"', '""')}"`)
            .join()}\n`,
      )
      .join(''),
  );
  fc.assert(
    fc.property(text, (body) => {
      try {
        indexHistory({ ...NO_PAST, entries: parseEntryChanges(HEADERS.entries + body, 'changes.csv') });
      } catch (error) {
        assert.ok(error instanceof RegistryError && error.problems.length > 0);
      }
    }),
  );
});
