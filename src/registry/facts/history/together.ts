import type { NamedEntry } from '../../record/entry.ts';
import { unique } from '../../text/list.ts';

type Group<T> = readonly [T, ...T[]];

function groupBy<T>(all: readonly T[], keyOf: (one: T) => unknown): Group<T>[] {
  return [...Map.groupBy(all, (one) => JSON.stringify(keyOf(one))).values()] as [T, ...T[]][];
}

export const transportsOf = (all: readonly { readonly entry: NamedEntry }[]): (string | null)[] =>
  unique(all.map(({ entry }) => entry.transport)).sort();

/**
 * Groups what one sentence tells: a name on all transports on which its facts are the same, and every other name that
 * has the same facts on exactly these transports. So every name of a sentence has all of its transports.
 */
export function together<T extends { readonly entry: NamedEntry }>(
  all: readonly T[],
  factsOf: (one: T) => readonly unknown[],
): Group<T>[] {
  const named = groupBy(all, (one) => [one.entry.name, ...factsOf(one)]);
  const alike = groupBy(named, (those) => [transportsOf(those), ...factsOf(those[0])]);
  return alike.map(([[first, ...others], ...more]) => [first, ...others, ...more.flat()]);
}
