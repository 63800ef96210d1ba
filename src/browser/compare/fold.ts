import type { Cells, RecordChange } from './change-lines.ts';

// A record on its way through the releases: its cells before the first of them and after the last, null where the
// record was not there. If the record never came or went, only cells that changed at some time are known.
interface Track {
  readonly first: Cells | null;
  readonly last: Cells | null;
}

// White space alone makes no difference, except in the cells that tell records apart (see
// src/registry/history/compare.ts).
const plain = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** Whether two cells are the same but for white space. An unknown cell (undefined) is like any other. */
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
    // If no earlier change touched a cell, the value that this change finds was there from the beginning.
    first: first && before ? complete(first, before) : first,
    last: after && last ? complete(after, last) : after,
  };
}

// Follows the records of one key through the changes of one release. Only records that were there before the release
// can be changed or removed by it.
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

// The net changes of the records of one key. Among the records whose cells are all known, one that was there before and
// one alike that is there now are taken for the same record, which did not change. The others are paired in order.
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
 * The net difference that several releases make; `releases` has the changes of each, in order. A record that came and
 * went in between is left out. A record that changed several times has its cells before the first change and after the
 * last. The first `key` cells tell a record from others.
 */
export function foldChanges(releases: readonly (readonly RecordChange[])[], key: number): RecordChange[] {
  const tracks = new Map<string, readonly Track[]>();
  for (const changes of releases)
    for (const [of, group] of Map.groupBy(changes, (change) => keyOf(change, key)))
      tracks.set(of, follow(tracks.get(of) ?? [], group));
  return [...tracks.values()].flatMap(settle);
}

/** The change that undoes this one. */
export function invertChange(change: RecordChange): RecordChange {
  const [before, after] = sidesOf(change);
  return changeBetween(after, before)[0] ?? change;
}
