import { parse } from 'csv-parse/sync';
import { slug, slugKeepingCase } from '../registry/permalink.ts';
import { CELL, documentPathOf, labelsIn, mentionsOf, pathsOf, type Row, type Rows } from './rows.ts';

// An independent reading of what updates kept of earlier releases.

/** What one release changed: rows, and those that changed before and after. */
export interface Changed {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly (readonly [before: Row, after: Row])[];
}

/** What is known of earlier releases. */
export interface Past {
  /** By date: entries, then contacts. */
  readonly releases: ReadonlyMap<string, readonly [entries: Changed, contacts: Changed]>;
  /** The pages of services and ranges that are gone: the rows they last had, and since when they are gone. */
  readonly gone: ReadonlyMap<string, { readonly since: string; readonly rows: readonly Row[] }>;
  /** The pages of contacts and documents that are gone. */
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
    : (parse(csv) as string[][]).slice(1).map(([release = '', what = '', ...row]) => ({ release, what, row }));

function changedBy(lines: readonly Line[], date: string): Changed {
  const of = (kind: string): Row[] =>
    lines.filter(({ release, what }) => release === date && what === kind).map(({ row }) => row);
  const after = of('after');
  return { added: of('added'), removed: of('removed'), changed: of('before').map((row, i) => [row, after[i] ?? []]) };
}

/** Takes contact-changes.csv and returns the IDs that a release added. */
export function arrivedIn(contactChanges: string): Set<string> {
  return new Set(read(contactChanges).flatMap(({ what, row }) => (what === 'added' ? (row[0] ?? '') : [])));
}

/** Takes changes.csv and contact-changes.csv, '' where there is none, and what the registry says now, and returns what is known of earlier releases. */
export function readPast(changes: string, contactChanges: string, now: Rows): Past {
  const [entries, people] = [read(changes), read(contactChanges)];
  const dates = [...new Set(entries.map(({ release }) => release))];
  const gone = new Map<string, { since: string; rows: Row[] }>();
  for (const { release, what, row } of entries) {
    if (what !== 'removed') continue;
    for (const path of pathsOf(row).filter((one) => !one.startsWith('/port/') && !now.byPath.has(one))) {
      const before = gone.get(path);
      gone.set(path, { since: release, rows: before?.since === release ? [...before.rows, row] : [row] });
    }
  }
  const old = entries.filter(({ what }) => what === 'removed' || what === 'before').map(({ row }) => row);
  const named = old.flatMap((row) => [CELL.assignee, CELL.contact].flatMap((cell) => labelsIn(row[cell] ?? '')));
  const ids = [...named, ...people.flatMap(({ what, row }) => (what === 'removed' ? (row[0] ?? '') : []))];
  const known = new Set([...now.contacts.values()].map(([id]) => id));
  const contactPaths = ids
    .filter((id) => !known.has(id))
    .map((id) =>
      now.contacts.has(`/contact/${slug(id)}/`) ? `/contact/${slugKeepingCase(id)}/` : `/contact/${slug(id)}/`,
    );
  const cited = old.flatMap((row) => [...labelsIn(row[CELL.reference] ?? ''), ...mentionsOf(row)]);
  const documents = cited.flatMap((label) => documentPathOf(label) ?? []).filter((path) => !now.documents.has(path));
  return {
    releases: new Map(dates.map((date) => [date, [changedBy(entries, date), changedBy(people, date)] as const])),
    gone,
    others: new Set([...contactPaths, ...documents]),
  };
}
