import type { EntryChange } from '../../history/changes.ts';
import { slug } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { type Entry, isNamed, type NamedEntry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { growthsOf } from './lead.ts';
import { presenceOf } from './presence.ts';

/** Who a port was assigned to before, on some transports. */
export interface Former {
  readonly entry: NamedEntry;
  /** The release that has it no more. */
  readonly until: string;
  /** Whether its holder only called it by another name. */
  readonly renamed: boolean;
}

/** Since when a port is assigned to a name on a transport; '' if since before anything is known. */
export interface Holding {
  readonly entry: NamedEntry;
  readonly from: string;
  /** The same under whatever name its holder gave it. */
  readonly since: string;
}

const isOn = (a: Entry, b: Entry): boolean =>
  a.transport === null || b.transport === null || a.transport === b.transport;

// Changes of the same name on the same transport.
const ofSame = (changes: readonly EntryChange[], { name, transport }: NamedEntry): EntryChange[] =>
  changes.filter((change) => {
    const one = change.kind === 'changed' ? change.after : change.record;
    return one.name !== null && slug(one.name) === slug(name) && one.transport === transport;
  });

// Since when a port is assigned under this name or one that it had before.
function firstFrom({ history }: Registry, changes: readonly EntryChange[], entry: NamedEntry, from: string): string {
  let [first, current] = [from, entry];
  while (first !== '') {
    const came = ofSame(changes, current).find(({ release, kind }) => release === first && kind === 'added');
    const old = came && history.replacements.get(came)?.removed[0]?.record;
    if (!old || !isNamed(old)) break;
    const before = presenceOf(0, growthsOf(ofSame(changes, old)), history);
    const stretch = before.find(({ until }) => until === first);
    if (!stretch || stretch.from >= first) break;
    [first, current] = [stretch.from, old];
  }
  return first;
}

/** The names that a port is assigned to, each on its transport. `changes` are those of the port. */
export function holdingsOf(registry: Registry, { entries }: Port, changes: readonly EntryChange[]): Holding[] {
  const { history } = registry;
  return entries.filter(isNamed).map((entry) => {
    const count = entries.filter(
      (one) => one.transport === entry.transport && slug(one.name ?? '') === slug(entry.name),
    );
    const [now] = presenceOf(count.length, growthsOf(ofSame(changes, entry)), history);
    const from = now?.from ?? '';
    return { entry, from, since: firstFrom(registry, changes, entry, from) };
  });
}

/** Who had a port before, the last on each transport first. */
export function formersOf({ history }: Registry, { entries }: Port, changes: readonly EntryChange[]): Former[] {
  const removed = changes.flatMap((change): Former[] => {
    if (change.kind !== 'removed' || !isNamed(change.record)) return [];
    const { record } = change;
    const { name, transport } = record;
    const isBack = entries.some((one) => one.transport === transport && slug(one.name ?? '') === slug(name));
    const renamed = history.replacements.get(change)?.kind === 'name';
    return isBack ? [] : [{ entry: record, until: change.release, renamed }];
  });
  return removed.filter(
    ({ entry, until }) => !removed.some((other) => other.until > until && isOn(other.entry, entry)),
  );
}
