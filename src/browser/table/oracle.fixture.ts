import assert from 'node:assert/strict';
import { type Column, COLUMNS, type Entry, printEntry } from '../../registry/record/entry.ts';
import type { Registry } from '../../registry/registry.ts';
import { readAddress, termsOf } from './address.ts';
import { markedRows, type Matcher } from './query/match.ts';
import { quoteText } from './query/quote-text.ts';
import { find, matcherOf, rowsOf } from './table.fixture.ts';

// A second, simplest implementation of IANA's search and of the filters, for tests to compare the table with. Each is a
// function of one entry, and uses nothing of the table.

type Cells = Readonly<Record<Column, string>>;
type Condition = (cells: Cells, entry: Entry) => boolean;
type Filter = readonly [query: string, holds: Condition];

const cellsOf = (entry: Entry): Cells =>
  Object.fromEntries(printEntry(entry).map((cell, i) => [COLUMNS[i], cell])) as Cells;

const SEARCHED = COLUMNS.filter((column) => !column.endsWith('Date'));

/** Whether IANA's search shows an entry for a text. */
const holdsText = (cells: Cells, text: string): boolean =>
  SEARCHED.some((column) => cells[column].toLowerCase().includes(text.toLowerCase()));

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.[]"/:,<>()é';

// A part of a random cell, or random letters.
function randomText(all: readonly Cells[], random: (below: number) => number): string {
  const length = 1 + random(12);
  if (random(4) === 0) return Array.from({ length }, () => LETTERS.charAt(random(LETTERS.length))).join('');
  const cells = all[random(all.length)];
  const cell = cells?.[COLUMNS[random(COLUMNS.length)] ?? 'Description'] || cells?.Description || 'x';
  return cell.slice(random(cell.length)).slice(0, length);
}

const statusOf = (cells: Cells): string => {
  if (cells['Service Name'] !== '') return 'assigned';
  if (cells.Description === 'Unassigned') return 'unassigned';
  return cells.Description.split(/\b/)[0] === 'Reserved' ? 'reserved' : 'other';
};

function randomFilter(all: readonly Cells[], random: (below: number) => number): Filter {
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const text = randomText(all, random);
  const year = 1995 + random(32);
  const port = random(3) === 0 ? random(65536) : random(10000);
  const filters: readonly (() => Filter)[] = [
    () => [quoteText(text), (cells) => holdsText(cells, text)],
    () => {
      const [key, column] = pick([
        ['assignee', 'Assignee'],
        ['description', 'Description'],
        ['reference', 'Reference'],
        ['note', 'Assignment Notes'],
      ] as const);
      return [`${key}:${quoteText(text)}`, (cells) => cells[column].toLowerCase().includes(text.toLowerCase())];
    },
    () => {
      const transports = [pick(['tcp', 'udp', 'sctp', 'dccp', 'none']), pick(['tcp', 'udp', 'none'])];
      return [`transport:${transports.join()}`, (cells) => transports.includes(cells['Transport Protocol'] || 'none')];
    },
    () => [`port:${port}`, (_, { span }) => span !== null && span.first <= port && port <= span.last],
    () => [
      `port:${port}-${port + 500}`,
      (_, { span }) => span !== null && !(span.last < port || span.first > port + 500),
    ],
    () => [`registered:${year}`, (cells) => cells['Registration Date'].startsWith(String(year))],
    () => [
      `modified:>=${year}-06`,
      (cells) => cells['Modification Date'] !== '' && cells['Modification Date'].slice(0, 7) >= `${year}-06`,
    ],
    () => {
      const [key, column] = pick([
        ['unauthorized', 'Unauthorized Use Reported'],
        ['port', 'Port Number'],
        ['note', 'Assignment Notes'],
        ['registered', 'Registration Date'],
      ] as const);
      const has = random(2) === 0;
      return [`${has ? 'has' : 'no'}:${key}`, (cells) => (cells[column] !== '') === has];
    },
    () => {
      const status = pick(['assigned', 'reserved', 'unassigned', 'other']);
      return [`is:${status}`, (cells) => statusOf(cells) === status];
    },
    () => ['is:alias', (cells) => /This entry is an alias to "/.test(cells['Assignment Notes'])],
  ];
  const [query, holds] = pick(filters)();
  return random(5) === 0 ? [`-${query}`, (cells, entry) => !holds(cells, entry)] : [query, holds];
}

function assertRows(
  found: readonly number[],
  all: readonly Cells[],
  entries: readonly Entry[],
  holds: Condition,
  what: string,
): void {
  const expected = all.flatMap((cells, row) => (entries[row] && holds(cells, entries[row]) ? [row] : []));
  assert.deepEqual(found, expected, what);
}

/** Searches for random texts, as typed and in addresses of IANA's form; throws if a row is missing or one too many. */
export function assertTexts(registry: Registry, count: number): void {
  const random = randomNumbers(count);
  const all = registry.entries.map(cellsOf);
  const matcher: Matcher = matcherOf(rowsOf(registry));
  let found = 0;
  for (let i = 0; i < count; i++) {
    const text = randomText(all, random);
    const rows = find(matcher, quoteText(text));
    assertRows(rows, all, registry.entries, (cells) => holdsText(cells, text), text);
    const address = `?search=${encodeURIComponent(text.toWellFormed())}`;
    assert.deepEqual(markedRows(matcher.all(termsOf(readAddress(address)))), rows, address);
    found += Number(rows.length > 0);
  }
  assert.ok(found > count / 2, `only ${found} of ${count} texts are in the registry`);
}

/** Combines one to four random filters; throws if a row is missing or one too many. */
export function assertFilters(registry: Registry, count: number): void {
  const random = randomNumbers(count);
  const all = registry.entries.map(cellsOf);
  const matcher = matcherOf(rowsOf(registry));
  for (let i = 0; i < count; i++) {
    const filters = Array.from({ length: 1 + random(4) }, () => randomFilter(all, random));
    const query = filters.map(([words]) => words).join(' ');
    assertRows(
      find(matcher, query),
      all,
      registry.entries,
      (cells, entry) => filters.every(([, holds]) => holds(cells, entry)),
      query,
    );
  }
}
