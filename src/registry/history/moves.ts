import { slug } from '../index/permalink.ts';
import { type EntryChange, entryOf } from './changes.ts';

/** The services that came and went with a release, by slug. */
export interface Moves {
  readonly came: ReadonlySet<string>;
  readonly went: ReadonlySet<string>;
}

/** Services, by slug, and the entries of each. */
export type NamedCounts = ReadonlyMap<string, { readonly entries: readonly unknown[] }>;

/** Which services came and went with each release or step. `services` are those that the last one left. */
export function listMoves(
  services: NamedCounts,
  steps: readonly { readonly entries: readonly EntryChange[] }[],
): Moves[] {
  const counts = new Map([...services].map(([name, { entries }]) => [name, entries.length]));
  // Backwards, because only the last release is known as a whole.
  return steps
    .toReversed()
    .map(({ entries }) => {
      const before = new Map<string, number>();
      for (const change of entries) {
        const { name } = entryOf(change);
        if (name === null) continue;
        const of = slug(name);
        const count = before.get(of) ?? counts.get(of) ?? 0;
        before.set(of, count - Number(change.kind === 'added') + Number(change.kind === 'removed'));
      }
      const [came, went] = [new Set<string>(), new Set<string>()];
      for (const [of, count] of before) {
        const after = counts.get(of) ?? 0;
        if (count <= 0 && after > 0) came.add(of);
        if (count > 0 && after <= 0) went.add(of);
        counts.set(of, count);
      }
      return { came, went };
    })
    .toReversed();
}
