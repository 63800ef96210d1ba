import { slug } from '../index/permalink.ts';
import type { Entry } from '../record/entry.ts';
import { overlap, printSpan } from '../record/port.ts';
import type { EntryChange, EntryMove, ReleaseChanges } from './changes.ts';
import { listMoves, type Moves, type NamedCounts } from './moves.ts';

// IANA replaces an entry by removing it and adding another. A reader wants to know the two as one event.

/**
 * Entries that went and came with one release and are one event: a name that went from the registry and one that came
 * with it on the same port and transport, with the same assignee; or unassigned blocks that were split, cut or merged.
 */
export interface Replacement {
  readonly kind: 'name' | 'block';
  readonly removed: readonly EntryMove[];
  readonly added: readonly EntryMove[];
}

const isMove = (change: EntryChange): change is EntryMove => change.kind !== 'changed';

const placeOf = ({ span, transport }: Entry): string => `${span && printSpan(span)}/${transport}`;

const isSameHolder = ({ record: old }: EntryMove, { record: now }: EntryMove): boolean =>
  old.assignees.some((id) => now.assignees.includes(id));

// An added name that the registry had before, on any port, is not new. A removed name that it still has is not gone.
function findNames(moves: readonly EntryMove[], { came, went }: Moves): Replacement[] {
  const named = moves.filter(
    ({ kind, record: { name, span } }) => name !== null && span && (kind === 'added' ? came : went).has(slug(name)),
  );
  return [...Map.groupBy(named, ({ record }) => placeOf(record)).values()].flatMap((here) => {
    const left = here.filter(({ kind }) => kind === 'added');
    return here.flatMap((old): Replacement[] => {
      const place = old.kind === 'removed' ? left.findIndex((now) => isSameHolder(old, now)) : -1;
      return place < 0 ? [] : [{ kind: 'name', removed: [old], added: left.splice(place, 1) }];
    });
  });
}

// The note is left out: a note on one port stays only with the part of a block that has the port.
const wordsOf = ({ description, transport }: Entry): string => JSON.stringify([description, transport]);

const firstPort = ({ record }: EntryMove): number => record.span?.first ?? 0;

function findBlocks(moves: readonly EntryMove[]): Replacement[] {
  const unnamed = moves.filter(({ record }) => record.name === null && record.span);
  return [...Map.groupBy(unnamed, ({ record }) => wordsOf(record)).values()].flatMap((alike) => {
    const groups: { last: number; moves: EntryMove[] }[] = [];
    for (const move of alike.toSorted((a, b) => firstPort(a) - firstPort(b))) {
      const { span } = move.record;
      const group = groups.at(-1);
      if (!span) continue;
      if (!group || !overlap({ first: 0, last: group.last }, span)) groups.push({ last: span.last, moves: [move] });
      else {
        group.moves.push(move);
        group.last = Math.max(group.last, span.last);
      }
    }
    return groups.flatMap((group): Replacement[] => {
      const removed = group.moves.filter(({ kind }) => kind === 'removed');
      const added = group.moves.filter(({ kind }) => kind === 'added');
      return removed.length > 0 && added.length > 0 ? [{ kind: 'block', removed, added }] : [];
    });
  });
}

/**
 * Finds the replacements of releases, oldest first, by each change that they are made of. `services` are those that the
 * last one left. Before `begun`, the release with which the history last began, only blocks are replaced: which names
 * came and went then is unknown.
 */
export function indexReplacements(
  releases: readonly ReleaseChanges[],
  services: NamedCounts,
  begun: string,
): Map<EntryChange, Replacement> {
  const known = releases.filter(({ date }) => date >= begun);
  const found = [
    ...listMoves(services, known).flatMap((moves, i) => findNames(known[i]?.entries.filter(isMove) ?? [], moves)),
    ...releases.flatMap(({ entries }) => findBlocks(entries.filter(isMove))),
  ];
  return new Map(
    found.flatMap((replacement) =>
      [...replacement.removed, ...replacement.added].map((change) => [change, replacement] as const),
    ),
  );
}
