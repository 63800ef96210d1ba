import { parse } from 'csv-parse/sync';
import { CELL, documentPathOf, labelsIn, mentionsOf, pathsOf, type Row } from './row.ts';
import type { FormerNames, Rows } from './rows.ts';

// An independent reading of the history that updates keep.

/** The rows that one release added, removed and changed; changed rows as they were before and after. */
export interface Changed {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly (readonly [before: Row, after: Row])[];
}

/** The changes of all releases, and the pages of removed things. */
export interface FormerPages {
  /** The changes of each release, by its date: of entries, then of contacts. */
  readonly releases: ReadonlyMap<string, readonly [entries: Changed, contacts: Changed]>;
  /** The pages of former services, ports and spans: the rows they last had, and since when they are gone. */
  readonly gone: ReadonlyMap<string, { readonly since: string; readonly rows: readonly Row[] }>;
  /** The paths of the pages of former contacts and documents. */
  readonly others: ReadonlySet<string>;
}

interface Line {
  readonly release: string;
  readonly what: string;
  readonly row: Row;
}

const read = (csv: string): Line[] =>
  csv === ''
    ? []
    : parse(csv)
        .slice(1)
        .map(([release = '', what = '', ...row]) => ({ release, what, row }));

function changedBy(lines: readonly Line[] = []): Changed {
  const of = (kind: string): Row[] => lines.filter(({ what }) => what === kind).map(({ row }) => row);
  const after = of('after');
  return { added: of('added'), removed: of('removed'), changed: of('before').map((row, i) => [row, after[i] ?? []]) };
}

const isOld = ({ what }: Line): boolean => what === 'removed' || what === 'before';
const namedIn = (row: Row): string[] => [CELL.assignee, CELL.contact].flatMap((cell) => labelsIn(row[cell] ?? ''));

/** Reads which names and pages ever changed, from changes.csv and contact-changes.csv, which are '' if missing. */
export function readFormerNames(changes: string, contactChanges: string): FormerNames {
  const [entries, people] = [read(changes), read(contactChanges)];
  return {
    touched: new Set(entries.flatMap(({ row }) => pathsOf(row))),
    arrived: new Set(people.flatMap(({ what, row }) => (what === 'added' ? (row[0] ?? '') : []))),
    gone: [
      ...entries.filter(isOld).flatMap(({ row }) => namedIn(row)),
      ...people.flatMap(({ what, row }) => (what === 'removed' ? (row[0] ?? '') : [])),
    ],
  };
}

/** Reads the pages of things that the registry no longer has, and the changes of each release. */
export function readFormerPages(changes: string, contactChanges: string, known: FormerNames, now: Rows): FormerPages {
  const [entries, people] = [read(changes), read(contactChanges)];
  const ofRelease = Map.groupBy(entries, ({ release }) => release);
  const peopleOf = Map.groupBy(people, ({ release }) => release);
  const gone = new Map<string, { since: string; rows: Row[] }>();
  for (const { release, what, row } of entries) {
    if (what !== 'removed') continue;
    for (const path of pathsOf(row).filter((one) => !now.byPath.has(one))) {
      const before = gone.get(path);
      // The page of a port does not show its last entries.
      const rows = path.startsWith('/port/') ? [] : before?.since === release ? [...before.rows, row] : [row];
      gone.set(path, { since: release, rows });
    }
  }
  const old = entries.filter(isOld).map(({ row }) => row);
  const present = new Set([...now.contacts.values()].map(([id]) => id));
  const contactPaths = known.gone.filter((id) => !present.has(id)).map(now.contactPath);
  const cited = old.flatMap((row) => [...labelsIn(row[CELL.reference] ?? ''), ...mentionsOf(row)]);
  const documents = cited.flatMap((label) => documentPathOf(label) ?? []).filter((path) => !now.documents.has(path));
  return {
    releases: new Map(
      [...ofRelease].map(([date, lines]) => [date, [changedBy(lines), changedBy(peopleOf.get(date))] as const]),
    ),
    gone,
    others: new Set([...contactPaths, ...documents]),
  };
}
