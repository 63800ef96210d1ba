import type { Cells, RecordChange } from './change-lines.ts';

// A record on its way: what it first was and what it last became, null where it was not there. Of one that only ever
// changed, the cells that never did are unknown.
interface Track {
  readonly first: Cells | null;
  readonly last: Cells | null;
}

// White space alone makes no difference but in what tells records apart, as in src/registry/history/compare.ts.
const plain = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** Whether two cells are the same but for white space, as far as both are known. */
export function isAlike(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || b === undefined || plain(a) === plain(b);
}

const areAlike = (a: Cells, b: Cells): boolean => a.every((cell, i) => isAlike(cell, b[i]));

const keyOf = (change: RecordChange, key: number): string =>
  (change.kind === 'changed' ? change.after : change.cells).slice(0, key).join('\t');

function sidesOf(change: RecordChange): [before: Cells | null, after: Cells | null] {
  if (change.kind === 'changed') return [change.before, change.after];
  return change.kind === 'added' ? [null, change.cells] : [change.cells, null];
}

const complete = (cells: Cells, others: Cells): Cells => cells.map((cell, i) => cell ?? others[i]);

function extend({ first, last }: Track, before: Cells | null, after: Cells | null): Track {
  return {
    // A cell that no earlier change had touched was from the beginning what this one finds.
    first: first && before ? complete(first, before) : first,
    last: after && last ? complete(after, last) : after,
  };
}

// Follows the records of one key through the changes of one release. What came with it is not what it changed.
function follow(tracks: readonly Track[], changes: readonly RecordChange[]): Track[] {
  const waiting = [...tracks];
  const moved = changes.map((change) => {
    const [before, after] = sidesOf(change);
    const at = waiting.findIndex(({ last }) => (before && last ? areAlike(last, before) : before === last));
    const [track] = at < 0 ? [] : waiting.splice(at, 1);
    return track ? extend(track, before, after) : { first: before, last: after };
  });
  return [...waiting, ...moved];
}

function changeBetween(before: Cells | null, after: Cells | null): RecordChange[] {
  if (before && after) return areAlike(before, after) ? [] : [{ kind: 'changed', before, after }];
  if (after) return [{ kind: 'added', cells: after }];
  return before ? [{ kind: 'removed', cells: before }] : [];
}

// What is left of the records of one key. Of those that are known as a whole, any that was there before is what one
// alike is now.
function settle(tracks: readonly Track[]): RecordChange[] {
  const isWhole = ({ first, last }: Track): boolean => ![...(first ?? []), ...(last ?? [])].includes(undefined);
  const whole = tracks.filter(isWhole);
  const old = whole.flatMap(({ first }) => (first ? [first] : []));
  const fresh = whole
    .flatMap(({ last }) => (last ? [last] : []))
    .filter((cells) => {
      const at = old.findIndex((one) => areAlike(one, cells));
      if (at >= 0) old.splice(at, 1);
      return at < 0;
    });
  return [
    ...tracks.filter((track) => !isWhole(track)).flatMap(({ first, last }) => changeBetween(first, last)),
    ...Array.from({ length: Math.max(old.length, fresh.length) }, (_, i) =>
      changeBetween(old[i] ?? null, fresh[i] ?? null),
    ).flat(),
  ];
}

/**
 * The net difference that releases make, given in order with the changes of each: what came and went between is folded
 * away, and a record that changed several times has its cells before the first change and after the last. The first
 * `key` cells tell a record from others.
 */
export function foldChanges(releases: readonly (readonly RecordChange[])[], key: number): RecordChange[] {
  const tracks = new Map<string, readonly Track[]>();
  for (const changes of releases)
    for (const [of, group] of Map.groupBy(changes, (change) => keyOf(change, key)))
      tracks.set(of, follow(tracks.get(of) ?? [], group));
  return [...tracks.values()].flatMap(settle);
}

/** The same change the other way round. */
export function invertChange(change: RecordChange): RecordChange {
  const [before, after] = sidesOf(change);
  return changeBetween(after, before)[0] ?? change;
}
