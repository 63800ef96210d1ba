import type { Changed, Comparison } from './compare.ts';
import type { ContactDetails } from '../record/contact.ts';
import { isDay } from '../text/date.ts';
import type { Entry } from '../record/entry.ts';
import type { Problem } from '../text/problem.ts';
import { CONTACTS, ENTRIES, type RecordKind } from '../record/record-kind.ts';
import { parseTable, printTable } from '../text/table.ts';

// What releases changed is kept in two tables that only ever grow, oldest first: one row for each release that was taken
// and for each record that was added or removed, two for one that changed. These hold what tells the record, and of its
// other cells those that differ.

/** One change of a record between two releases. Of a record that changed, only what tells it and the cells that differ are filled. */
export type Change<T> = { readonly release: string } & (
  { readonly kind: 'added' | 'removed'; readonly record: T } | ({ readonly kind: 'changed' } & Changed<T>)
);

/** Releases that were taken, oldest first, and what each changed. */
export interface ChangeLog<T> {
  /** Their dates; `begun` if nothing is known of what came before. */
  readonly releases: readonly { readonly date: string; readonly begun: boolean }[];
  readonly changes: readonly Change<T>[];
}

export type EntryChange = Change<Entry>;
export type ContactChange = Change<ContactDetails>;

/** What one release changed; nothing is known of what came before one with which a history has begun. */
export interface ReleaseChanges {
  readonly date: string;
  readonly begun: boolean;
  readonly entries: readonly EntryChange[];
  readonly contacts: readonly ContactChange[];
}

/** Takes a change and returns what it changed, as it was before or is after it. */
export function sidesOf<T>(change: Change<T>): readonly T[] {
  return change.kind === 'changed' ? [change.before, change.after] : [change.record];
}

/** Takes a change of an entry and returns the entry, of which name, ports and transport are always there. */
export function entryOf(change: EntryChange): Entry {
  return change.kind === 'changed' ? change.after : change.record;
}

const HEADER = ['Release', 'Change'];
const KINDS = ['begun', 'released', 'added', 'removed', 'before', 'after'];
const REMEDY = 'Its past is never rewritten: take the file from version control.';

function parse<T>(kind: RecordKind<T>, text: string, file: string): ChangeLog<T> {
  const releases: { date: string; begun: boolean }[] = [];
  const changes: Change<T>[] = [];
  const problemAt = (line: number | null, value: string, problem: string): Problem => ({
    file,
    line,
    value,
    problem,
    remedy: REMEDY,
  });
  const keyOf = (cells: readonly string[]): string => cells.slice(0, kind.key).join();
  // A row before waits for its row after.
  const waiting: { release: string; cells: readonly string[]; record: T }[] = [];
  const UNPAIRED = 'a row before without its row after, or the other way round';

  const parseRow = (row: readonly string[], _: string, line: number, problems: Problem[]): void => {
    const [release = '', what = '', ...cells] = row;
    const report = (value: string, problem: string): void => void problems.push(problemAt(line, value, problem));
    if (!isDay(release)) report(release, 'not the date of a release');
    if (!KINDS.includes(what)) return report(what, 'an unknown change');
    const old = waiting.pop();
    if ((what === 'after') !== (old !== undefined)) report(what, UNPAIRED);
    if (what === 'begun' || what === 'released') return void releases.push({ date: release, begun: what === 'begun' });
    const record = kind.parse(cells, file, line, problems);
    if (what === 'before') waiting.push({ release, cells, record });
    if (what === 'added' || what === 'removed') changes.push({ release, kind: what, record });
    if (what !== 'after' || !old) return;
    if (old.release !== release || keyOf(cells) !== keyOf(old.cells))
      report(keyOf(cells), 'a row after of another record than the row before');
    const columns = kind.columns.filter((_, i) => i >= kind.key && cells[i] !== old.cells[i]);
    changes.push({ release, kind: 'changed', before: old.record, after: record, columns });
  };
  parseTable(text, file, [...HEADER, ...kind.columns], parseRow, () =>
    waiting.map(({ cells }) => problemAt(null, keyOf(cells), UNPAIRED)),
  );
  return { releases, changes };
}

function print<T>(kind: RecordKind<T>, release: string, { added, removed, changed }: Comparison<T>): string {
  const row = (what: string, record: T, columns = kind.columns): string[] => [
    release,
    what,
    ...kind.print(record).map((cell, i) => (i < kind.key || columns.includes(kind.columns[i] ?? '') ? cell : '')),
  ];
  return printTable([
    ...added.map((record) => row('added', record)),
    ...removed.map((record) => row('removed', record)),
    ...changed.flatMap(({ before, after, columns }) => [row('before', before, columns), row('after', after, columns)]),
  ]);
}

/** Takes changes.csv and its file name and returns what it holds; throws RegistryError with every problem. */
export function parseEntryChanges(text: string, file: string): ChangeLog<Entry> {
  return parse(ENTRIES, text, file);
}

/** Takes contact-changes.csv and its file name and returns what it holds; throws RegistryError with every problem. */
export function parseContactChanges(text: string, file: string): ChangeLog<ContactDetails> {
  return parse(CONTACTS, text, file);
}

/** Takes a release's date and what it changed and returns the rows for changes.csv. */
export function printEntryChanges(release: string, comparison: Comparison<Entry>): string {
  return print(ENTRIES, release, comparison);
}

/** Takes a release's date and what it changed and returns the rows for contact-changes.csv. */
export function printContactChanges(release: string, comparison: Comparison<ContactDetails>): string {
  return print(CONTACTS, release, comparison);
}

/** Takes a release's date and whether nothing is known of what came before and returns the row of changes.csv that says so. */
export function printReleased(release: string, begun: boolean): string {
  return printTable([[release, begun ? 'begun' : 'released', ...ENTRIES.columns.map(() => '')]]);
}

/** A cell of a record that changed. */
export interface Difference {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

function differences<T>({ columns, print }: RecordKind<T>, change: Change<T>): Difference[] {
  if (change.kind !== 'changed') return [];
  const [before, after] = [print(change.before), print(change.after)];
  return columns.flatMap((column, i) =>
    change.columns.includes(column) ? [{ column, before: before[i] ?? '', after: after[i] ?? '' }] : [],
  );
}

/** Takes a change of an entry and returns the cells that differ, none of one that was added or removed. */
export function entryDifferences(change: Change<Entry>): Difference[] {
  return differences(ENTRIES, change);
}

/** Takes a change of a contact and returns the cells that differ, none of one that was added or removed. */
export function contactDifferences(change: Change<ContactDetails>): Difference[] {
  return differences(CONTACTS, change);
}

/** The first line of changes.csv and of contact-changes.csv. */
export const HEADERS = {
  entries: printTable([[...HEADER, ...ENTRIES.columns]]),
  contacts: printTable([[...HEADER, ...CONTACTS.columns]]),
};
