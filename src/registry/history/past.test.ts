import assert from 'node:assert/strict';
import test from 'node:test';
import type { Release } from '../record/release.ts';
import { entryOf, releaseWith } from '../registry.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import { HEADERS } from './change-log.ts';
import { compareEntries } from './compare.ts';
import { continuePast, NO_PAST, parsePast, PAST_FILES, type PastTexts, readPast } from './past.ts';

const release = (date: string, names: readonly string[], contacts: readonly string[] = [], excerpt = true): Release =>
  releaseWith(
    names.map((name) => entryOf({ 'Service Name': name })),
    contacts.map((id) => [id]),
    { updated: date, excerpt },
  );

function append(texts: PastTexts, previous: Release | null, next: Release): PastTexts {
  const past = continuePast(texts, parsePast(texts, 'test'));
  past.add(previous, next, compareEntries(previous?.entries ?? [], next.entries));
  return past.texts();
}
const rows = ({ entries, contacts }: PastTexts): string[] =>
  [entries, contacts].flatMap((text) => text.trimEnd().split('\n').slice(1)).map((row) => row.replace(/,+$/, ''));

test('the first release begins the history, and nothing of it is a change', () => {
  assert.deepEqual(rows(append(HEADERS, null, release('2026-01-01', ['a'], ['A']))), ['2026-01-01,begun']);
});

test('a release without a history behind it begins it, and says what the next one changed', () => {
  const [first, second] = [release('2026-01-01', ['a'], ['A']), release('2026-02-01', ['b'], ['B'])];
  assert.deepEqual(rows(append(HEADERS, first, second)), [
    '2026-01-01,begun',
    '2026-02-01,released',
    '2026-02-01,added,b',
    '2026-02-01,removed,a',
    '2026-02-01,added,B',
    '2026-02-01,removed,A',
  ]);
});

test('a history is continued behind what it has; a date that was the last is not told again', () => {
  const [first, second] = [release('2026-01-01', ['a']), release('2026-02-01', ['a', 'b'])];
  const begun = append(HEADERS, null, first);
  const taken = append(begun, first, second);
  assert.ok(taken.entries.startsWith(begun.entries));
  assert.deepEqual(rows(taken), ['2026-01-01,begun', '2026-02-01,released', '2026-02-01,added,b']);
  const again = append(taken, second, release('2026-02-01', ['a', 'b', 'c']));
  assert.deepEqual(rows(again).slice(3), ['2026-02-01,added,c']);
  const begunAgain = ['2026-01-01,begun', '2026-01-01,added,b'];
  assert.deepEqual(rows(append(begun, first, release('2026-01-01', ['a', 'b']))), begunAgain);
  assert.deepEqual(rows(append(HEADERS, first, release('2026-01-01', ['a', 'b']))), begunAgain);
  const older = append(append(taken, second, first), first, second);
  assert.deepEqual(rows(older).slice(3), [
    '2026-01-01,released',
    '2026-01-01,removed,b',
    '2026-02-01,released',
    '2026-02-01,added,b',
  ]);
});

test('an excerpt that becomes the whole registry, or the reverse, begins the history anew', () => {
  const [excerpt, whole] = [release('2026-01-01', ['a'], ['A']), release('2026-02-01', ['b'], ['B'], false)];
  assert.deepEqual(rows(append(HEADERS, excerpt, whole)), ['2026-02-01,begun']);
  assert.deepEqual(rows(append(HEADERS, whole, excerpt)), ['2026-01-01,begun']);
});

test('a past that no file keeps is one of which nothing is known', () => {
  const texts = readPast({ [PAST_FILES.entries]: null, [PAST_FILES.contacts]: null }, 'data');
  assert.deepEqual(texts, HEADERS);
  const nothing = { releases: [], changes: [] };
  assert.deepEqual(parsePast(texts, 'data'), { entries: nothing, contacts: nothing });
  assert.deepEqual(NO_PAST, { entries: nothing, contacts: nothing });
});

const problemsOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof RegistryError) {
      assert.ok(error.problems.every(({ remedy }) => remedy !== ''));
      return error.problems.map(({ file, value, problem }) => `${file}: ${problem} (${value})`);
    }
    throw error;
  }
  return [];
};

test('each file is read by its own name', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);
  const texts = readPast({ [PAST_FILES.entries]: bytes('E'), [PAST_FILES.contacts]: bytes('C') }, 'data');
  assert.deepEqual(texts, { entries: 'E', contacts: 'C' });
  assert.deepEqual(
    problemsOf(() => readPast({ [PAST_FILES.entries]: null, [PAST_FILES.contacts]: Buffer.from([0xff]) }, 'data')),
    ['data/contact-changes.csv: invalid UTF-8 at byte 0 (0xff)'],
  );
  assert.deepEqual(
    problemsOf(() => parsePast({ ...HEADERS, entries: 'x' }, 'data')),
    ['data/changes.csv: a wrong header (x)'],
  );
});

test('contacts of a release that the entries do not know are a problem', () => {
  const taken = append(HEADERS, release('2026-01-01', []), release('2026-02-01', [], ['A']));
  assert.deepEqual(parsePast(taken, 'data').contacts.changes.length, 1);
  assert.deepEqual(
    problemsOf(() => parsePast({ ...taken, entries: HEADERS.entries }, 'data')),
    ['data/contact-changes.csv: a release that was not taken (2026-02-01)'],
  );
});

test('a change of a release that was not taken is a problem', () => {
  const taken = append(HEADERS, release('2026-01-01', []), release('2026-02-01', ['a']));
  const entries = `${taken.entries}2019-05-05,added,ghost,,,,,,,,,,,\n`;
  assert.deepEqual(
    problemsOf(() => parsePast({ ...taken, entries }, 'data')),
    ['data/changes.csv: a release that was not taken (2019-05-05)'],
  );
});
