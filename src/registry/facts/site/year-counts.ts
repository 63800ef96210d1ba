import type { EntryChange } from '../../history/changes.ts';
import { entryOf } from '../../history/changes.ts';
import { listMoves } from '../../history/moves.ts';
import { isNamed } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';

/** What the releases of a year added and removed. */
export interface YearCount {
  readonly year: string;
  readonly servicesAdded: number;
  readonly servicesRemoved: number;
  /** Only entries with a service name count: blocks of unassigned ports only say which ports are left. */
  readonly entriesAdded: number;
  readonly entriesRemoved: number;
}

/** What happened in each year from the second release to the last; none if the history has fewer than two. */
export function countYears({ history, services }: Pick<Registry, 'history' | 'services'>): YearCount[] {
  const { steps } = history;
  if (steps.length < 2) return [];
  const moves = listMoves(services, steps);
  const events = steps.map(({ date, entries }, i) => {
    const of = (kind: EntryChange['kind']): number =>
      entries.filter((change) => change.kind === kind && isNamed(entryOf(change))).length;
    const { came, went } = moves[i] ?? { came: new Set(), went: new Set() };
    return { year: Number(date.slice(0, 4)), counts: [came.size, went.size, of('added'), of('removed')] };
  });
  // Of the year of the first release nothing is known if no other release is of that year.
  const years = events.slice(1).map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const ofYear = events.filter(({ year }) => year === first + i);
    const sum = (at: number): number => ofYear.reduce((total, { counts }) => total + (counts[at] ?? 0), 0);
    return {
      year: String(first + i),
      servicesAdded: sum(0),
      servicesRemoved: sum(1),
      entriesAdded: sum(2),
      entriesRemoved: sum(3),
    };
  });
}
