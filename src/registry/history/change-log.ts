import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { CONTACTS, ENTRIES, type RecordKind } from '../record/record-kind.ts';
import { isDay } from '../text/date.ts';
import type { Problem } from '../text/problem.ts';
import { parseTable } from '../text/table/parse-table.ts';
import { printTable } from '../text/table/print-table.ts';
import type { Change } from './changes.ts';
import type { Comparison } from './compare.ts';

// Two tables that only ever grow keep what releases changed, oldest first: one row for each release that was taken and
// for each record that was added or removed, two rows for a record that changed. The two rows hold the cells that
// tell the record from others, and of its other cells only those that differ.

/** Releases that were taken, oldest first, and what each changed. */
export interface ChangeLog<T> {
  /** The dates of the releases; `begun` if nothing is known of what came before. */
  readonly releases: readonly { readonly date: string; readonly begun: boolean }[];
  readonly changes: readonly Change<T>[];
}

const HEADER = ['Release', 'Change'];
const KINDS = ['begun', 'released', 'added', 'removed', 'before', 'after'];
const REMEDY = 'Its past is never rewritten: take the file from version control.';
const UNPAIRED = 'a row before without its row after, or the other way round';

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
  // A row `before` waits here for the row `after` that follows it.
  let waiting: { release: string; cells: readonly string[]; record: T } | undefined;

  const parseRow = (row: readonly string[], _: string, line: number, problems: Problem[]): void => {
    const [release = '', what = '', ...cells] = row;
    const report = (value: string, problem: string): void => void problems.push(problemAt(line, value, problem));
    if (!isDay(release)) report(release, 'not the date of a release');
    if (!KINDS.includes(what)) {
      report(what, 'an unknown change');
      return;
    }
    const old = waiting;
    waiting = undefined;
    if ((what === 'after') !== (old !== undefined)) report(what, UNPAIRED);
    if (what === 'begun' || what === 'released') return void releases.push({ date: release, begun: what === 'begun' });
    const record = kind.parse(cells, file, line, problems);
    if (what === 'before') waiting = { release, cells, record };
    if (what === 'added' || what === 'removed') changes.push({ release, kind: what, record });
    if (what !== 'after' || !old) return;
    if (old.release !== release || keyOf(cells) !== keyOf(old.cells))
      report(keyOf(cells), 'a row after of another record than the row before');
    const columns = kind.columns.filter((_, i) => i >= kind.key && cells[i] !== old.cells[i]);
    changes.push({ release, kind: 'changed', before: old.record, after: record, columns });
  };
  parseTable(text, file, [...HEADER, ...kind.columns], parseRow, () =>
    waiting ? [problemAt(null, keyOf(waiting.cells), UNPAIRED)] : [],
  );
  return { releases, changes };
}

function print<T>(kind: RecordKind<T>, release: string, { added, removed, changed }: Comparison<T>): string {
  const row = (what: string, record: T, columns = kind.columns): string[] => {
    const filled = new Set([...kind.columns.slice(0, kind.key), ...columns]);
    const cells = kind.print(record);
    return [release, what, ...kind.columns.map((column, i) => (filled.has(column) ? (cells[i] ?? '') : ''))];
  };
  return printTable([
    ...added.map((record) => row('added', record)),
    ...removed.map((record) => row('removed', record)),
    ...changed.flatMap(({ before, after, columns }) => [row('before', before, columns), row('after', after, columns)]),
  ]);
}

/** Reads changes.csv; throws RegistryError with every problem. */
export function parseEntryChanges(text: string, file: string): ChangeLog<Entry> {
  return parse(ENTRIES, text, file);
}

/** Reads contact-changes.csv; throws RegistryError with every problem. */
export function parseContactChanges(text: string, file: string): ChangeLog<ContactDetails> {
  return parse(CONTACTS, text, file);
}

/** The rows of changes.csv for a release, by its date. */
export function printEntryChanges(release: string, comparison: Comparison<Entry>): string {
  return print(ENTRIES, release, comparison);
}

/** The rows of contact-changes.csv for a release, by its date. */
export function printContactChanges(release: string, comparison: Comparison<ContactDetails>): string {
  return print(CONTACTS, release, comparison);
}

/** The row of changes.csv for a release that was taken; `begun` if nothing is known of what came before it. */
export function printReleased(release: string, begun: boolean): string {
  return printTable([[release, begun ? 'begun' : 'released', ...ENTRIES.columns.map(() => '')]]);
}

/** The first lines of changes.csv and of contact-changes.csv. */
export const HEADERS = {
  entries: printTable([[...HEADER, ...ENTRIES.columns]]),
  contacts: printTable([[...HEADER, ...CONTACTS.columns]]),
};
