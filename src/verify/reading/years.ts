import { parse } from 'csv-parse/sync';
import { CELL, type Row } from './row.ts';

/** What the page of statistics counts for each year, in its order. */
export const HAPPENED = ['new services', 'removed services', 'new entries', 'removed entries'] as const;

interface Release {
  readonly year: number;
  /** The rows with a service name that the release added or removed. */
  readonly moved: { readonly what: string; readonly name: string }[];
}

function readReleases(changes: string): Release[] {
  let releases: Release[] = [];
  for (const [date = '', what = '', ...row] of parse(changes).slice(1)) {
    if (what === 'begun') releases = [];
    if (what === 'begun' || what === 'released') releases.push({ year: Number(date.slice(0, 4)), moved: [] });
    const name = (row[CELL.name] ?? '').toLowerCase();
    if (name !== '' && (what === 'added' || what === 'removed')) releases.at(-1)?.moved.push({ what, name });
  }
  return releases;
}

/**
 * Counts independently what came and went each year, from changes.csv and the rows of now. Returns the counts by year,
 * from the second release on, in the order of HAPPENED; an empty Map if fewer than two releases are known.
 */
export function readYears(changes: string, now: readonly Row[]): Map<number, number[]> {
  const releases = changes === '' ? [] : readReleases(changes);
  if (releases.length < 2) return new Map();
  const rows = new Map<string, number>();
  const add = (name: string, by: number): number => {
    const count = (rows.get(name) ?? 0) + by;
    rows.set(name, count);
    return count;
  };
  for (const row of now) add((row[CELL.name] ?? '').toLowerCase(), 1);
  // Goes back to the beginning of the history, then forward again, so that each release is seen as it was.
  for (const { what, name } of releases.flatMap(({ moved }) => moved)) add(name, what === 'added' ? -1 : 1);
  const after = releases.slice(1);
  const years = after.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const counts = new Map(Array.from({ length: last - first + 1 }, (_, i) => [first + i, [0, 0, 0, 0]]));
  for (const { year, moved } of after) {
    const before = new Map(moved.map(({ name }) => [name, rows.get(name) ?? 0]));
    for (const { what, name } of moved) add(name, what === 'added' ? 1 : -1);
    const changed = [...before].map(([name, count]) => [count, rows.get(name) ?? 0] as const);
    const happened = [
      changed.filter(([old, fresh]) => old === 0 && fresh > 0).length,
      changed.filter(([old, fresh]) => old > 0 && fresh === 0).length,
      moved.filter(({ what }) => what === 'added').length,
      moved.filter(({ what }) => what === 'removed').length,
    ];
    counts.set(
      year,
      happened.map((count, i) => count + (counts.get(year)?.[i] ?? 0)),
    );
  }
  return counts;
}
