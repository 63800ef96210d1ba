import { type Entry, printEntry } from '../record/entry.ts';
import { portsOf, type Span } from '../record/port.ts';
import { groupByEach } from '../text/list.ts';
import { type EntryChange, entryOf, type ReleaseChanges } from './changes.ts';

// Without its span, an entry for several ports that was cut says the same of each port that it still has. So the cut is
// no change of the port.
function wordsOf(entry: Entry): string {
  return JSON.stringify(printEntry(entry.span?.ranged ? { ...entry, span: null } : entry));
}

function changesOfPort(changes: readonly EntryChange[]): EntryChange[] {
  const tally = (kind: EntryChange['kind']): Map<string, number> => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const groups = Map.groupBy(ofKind, (change) => wordsOf(entryOf(change)));
    return new Map([...groups].map(([words, all]) => [words, all.length]));
  };
  const [added, removed] = [tally('added'), tally('removed')];
  return changes.filter((change) => {
    if (change.kind === 'changed') return true;
    const key = wordsOf(change.record);
    const others = change.kind === 'added' ? removed : added;
    const left = others.get(key) ?? 0;
    others.set(key, left - 1);
    return left <= 0;
  });
}

/** What became of ports, each oldest first. */
export interface PortHistory {
  /** By number: changes of the port, without those of its spans that left what is said of the port as it was. */
  readonly ofPort: ReadonlyMap<number, readonly EntryChange[]>;
  /** By number: former entries for several ports, each replaced by an entry that says the same of the port. */
  readonly onceOfPort: ReadonlyMap<number, readonly Entry[]>;
}

/** What became of each port in these releases, which are in order. */
export function indexPortHistory(releases: readonly ReleaseChanges[]): PortHistory {
  const ofPort = new Map<number, EntryChange[]>();
  const onceOfPort = new Map<number, Entry[]>();
  for (const { entries } of releases) {
    for (const [port, changes] of groupByEach(entries, (change) => portsAt(entryOf(change).span))) {
      const own = changesOfPort(changes);
      if (own.length > 0) ofPort.set(port, [...(ofPort.get(port) ?? []), ...own]);
      const once = changes.flatMap((change) =>
        change.kind === 'removed' && !own.includes(change) ? [change.record] : [],
      );
      if (once.length > 0) onceOfPort.set(port, [...(onceOfPort.get(port) ?? []), ...once]);
    }
  }
  return { ofPort, onceOfPort };
}

const portsAt = (span: Span | null): number[] => (span ? portsOf(span) : []);
