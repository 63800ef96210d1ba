import type { Choice } from './address.ts';
import { type ChangeLines, CONTACT_KEY, ENTRY_KEY, type RecordChange } from './change-lines.ts';
import { foldChanges, invertChange } from './fold.ts';

/** The differences between two releases. */
export interface NetChange {
  readonly entries: readonly RecordChange[];
  readonly contacts: readonly RecordChange[];
  /** The slugs of services that only the newer release has, and of those that only the older one has. */
  readonly came: ReadonlySet<string>;
  readonly went: ReadonlySet<string>;
}

/** Compares two releases by folding the changes of all releases that were taken in between them. */
export function compareReleases({ steps }: ChangeLines, { from, to }: Pick<Choice, 'from' | 'to'>): NetChange {
  const at = (date: string): number => steps.findLastIndex((step) => step.date === date);
  // The newer release may have been taken in before the older one.
  const isBack = at(from) > at(to);
  const [first, last] = isBack ? [at(to), at(from)] : [at(from), at(to)];
  const between = steps.slice(first + 1, last + 1);
  const turned = (changes: readonly RecordChange[]): readonly RecordChange[] =>
    isBack ? changes.map(invertChange) : changes;
  const balance = new Map<string, number>();
  const count = (name: string, by: number): void => void balance.set(name, (balance.get(name) ?? 0) + by);
  for (const { came, went } of between) {
    for (const name of new Set(came)) count(name, isBack ? -1 : 1);
    for (const name of new Set(went)) count(name, isBack ? 1 : -1);
  }
  const having = (sign: number): Set<string> =>
    new Set([...balance].filter(([, times]) => Math.sign(times) === sign).map(([name]) => name));
  const fold = (of: 'entries' | 'contacts', key: number): readonly RecordChange[] =>
    turned(
      foldChanges(
        between.map((step) => step[of]),
        key,
      ),
    );
  return {
    entries: fold('entries', ENTRY_KEY),
    contacts: fold('contacts', CONTACT_KEY),
    came: having(1),
    went: having(-1),
  };
}
