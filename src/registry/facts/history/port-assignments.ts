import type { EntryChange } from '../../history/changes.ts';
import { leadFirst } from '../../index/leading-name.ts';
import { slug } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { type Entry, isNamed, type NamedEntry } from '../../record/entry.ts';
import { TRANSPORTS } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { growthsOf } from './lead.ts';
import { presenceOf } from './presence.ts';

/** Who a port was assigned to before, on some transports. */
export interface Former {
  readonly entry: NamedEntry;
  /** The first release without the entry. */
  readonly until: string;
}

/** A port's assignment to a name on a transport, since the release `from`; '' if it is older than the history. */
export interface Holding {
  readonly entry: NamedEntry;
  readonly from: string;
  /** The name that the holder changed to this one; null if the assignment did not begin with a change of name. */
  readonly formerName: string | null;
}

/** Whether two entries are for the same transport; one without a transport is for all. */
export const isOnSame = (a: Entry, b: Entry): boolean =>
  a.transport === null || b.transport === null || a.transport === b.transport;

const placeOf = ({ transport }: Entry): number => TRANSPORTS.findIndex((one) => one === transport);

// Changes of the same name on the same transport.
const ofSame = (changes: readonly EntryChange[], { name, transport }: NamedEntry): EntryChange[] =>
  changes.filter((change) => {
    const one = change.kind === 'changed' ? change.after : change.record;
    return one.name !== null && slug(one.name) === slug(name) && one.transport === transport;
  });

/**
 * The names that a port is assigned to, transport by transport in the usual order, on each transport the leading one
 * first. `changes` are those of the port.
 */
export function holdingsOf({ history }: Registry, { entries }: Port, changes: readonly EntryChange[]): Holding[] {
  const named = leadFirst(entries.filter(isNamed)).sort((a, b) => placeOf(a) - placeOf(b));
  return named.map((entry) => {
    const count = entries.filter(
      (one) => one.transport === entry.transport && slug(one.name ?? '') === slug(entry.name),
    );
    const same = ofSame(changes, entry);
    const [now] = presenceOf(count.length, growthsOf(same), history);
    const from = now?.from ?? '';
    const came = same.find(({ release, kind }) => release === from && kind === 'added');
    return { entry, from, formerName: (came && history.replacements.get(came)?.removed[0]?.record.name) ?? null };
  });
}

/**
 * Who had a port before, only the last on each transport, oldest first. Former names of the present holders are left
 * out: `holdings` have them.
 */
export function formersOf({ entries }: Port, changes: readonly EntryChange[], holdings: readonly Holding[]): Former[] {
  const isOwn = ({ name, transport }: NamedEntry, until: string): boolean =>
    holdings.some(
      ({ entry, from, formerName }) => formerName === name && from === until && entry.transport === transport,
    );
  const removed = changes.flatMap((change): Former[] => {
    if (change.kind !== 'removed' || !isNamed(change.record)) return [];
    const { record } = change;
    const isBack = entries.some(
      ({ name, transport }) => transport === record.transport && slug(name ?? '') === slug(record.name),
    );
    return isBack ? [] : [{ entry: record, until: change.release }];
  });
  return removed.filter(
    ({ entry, until }) =>
      !isOwn(entry, until) && !removed.some((other) => other.until > until && isOnSame(other.entry, entry)),
  );
}
