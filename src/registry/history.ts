import type { Change } from './changes.ts';
import type { Contact } from './contact.ts';
import { anchorOf } from './anchor.ts';
import { mentions } from './directory.ts';
import { documentSlug } from './document.ts';
import { type Entry, printEntry } from './entry.ts';
import { compareText } from './order.ts';
import type { Past } from './past.ts';
import { slug, slugKeepingCase } from './permalink.ts';
import { portsOf, printSpan, type Span } from './port.ts';
import { type DocumentReference, isDocument, parseReference } from './reference.ts';

export type EntryChange = Change<Entry>;
export type ContactChange = Change<Contact>;

/** What one release changed; nothing is known of what came before one with which a history has begun. */
export interface ReleaseChanges {
  readonly date: string;
  readonly begun: boolean;
  readonly entries: readonly EntryChange[];
  readonly contacts: readonly ContactChange[];
}

/** What is no longer in the registry: what it last was, and the date of the release that has it no more. */
export interface Former<T> {
  readonly record: T;
  readonly since: string;
}

/** What releases changed, by what they changed, each oldest first. */
export interface History {
  /** Newest first. */
  readonly releases: readonly ReleaseChanges[];
  /** The release with which the history last began; '' where it never did. */
  readonly begun: string;
  /** By slug. */
  readonly ofService: ReadonlyMap<string, readonly EntryChange[]>;
  /** By number: what became of the port itself, not of an entry for it and others that went on as another. */
  readonly ofPort: ReadonlyMap<number, readonly EntryChange[]>;
  /** By number: entries for several ports that had it once, and others like them have now. */
  readonly onceOfPort: ReadonlyMap<number, readonly Entry[]>;
  /** By ports as IANA writes them. */
  readonly ofSpan: ReadonlyMap<string, readonly EntryChange[]>;
  /** By ID: entries that it was or is named by, before or after. */
  readonly ofContact: ReadonlyMap<string, readonly EntryChange[]>;
  /** By slug. */
  readonly ofDocument: ReadonlyMap<string, readonly EntryChange[]>;
  /** By label: entries that have it in brackets in a text, before or after. */
  readonly ofMention: ReadonlyMap<string, readonly EntryChange[]>;
  /** The anchor of each change on the page of its release: `added-entry-https-443-tcp`. */
  readonly anchors: ReadonlyMap<EntryChange | ContactChange, string>;
  /** By ID: what IANA's table says of it. */
  readonly ofPerson: ReadonlyMap<string, readonly ContactChange[]>;
}

/** Takes a change and returns what it changed, as it was before or is after it. */
export function sidesOf<T>(change: Change<T>): readonly T[] {
  return change.kind === 'changed' ? [change.before, change.after] : [change.record];
}

/** Takes a change of an entry and returns the entry, of which name, ports and transport are always there. */
export function entryOf(change: EntryChange): Entry {
  return change.kind === 'changed' ? change.after : change.record;
}

function group<K, C>(changes: readonly C[], keysOf: (change: C) => Iterable<K>): Map<K, C[]> {
  const groups = new Map<K, C[]>();
  for (const change of changes) {
    for (const key of new Set(keysOf(change))) {
      const list = groups.get(key);
      if (list) list.push(change);
      else groups.set(key, [change]);
    }
  }
  return groups;
}

// An entry for several ports that was cut goes on, for each of its ports, as what is left of it.
function wordsOf(entry: Entry): string {
  return JSON.stringify(printEntry(entry.span?.ranged ? { ...entry, span: null } : entry));
}

function changesOfPort(changes: readonly EntryChange[]): EntryChange[] {
  const words = (kind: string): Map<string, number> =>
    new Map(
      [
        ...Map.groupBy(
          changes.filter((one) => one.kind === kind),
          (one) => wordsOf(entryOf(one)),
        ),
      ].map(([key, all]) => [key, all.length]),
    );
  const [added, removed] = [words('added'), words('removed')];
  return changes.filter((change) => {
    if (change.kind === 'changed') return true;
    const key = wordsOf(change.record);
    const others = change.kind === 'added' ? removed : added;
    const left = others.get(key) ?? 0;
    others.set(key, left - 1);
    return left <= 0;
  });
}

function indexPorts(releases: readonly ReleaseChanges[]): Pick<History, 'ofPort' | 'onceOfPort'> {
  const ofPort = new Map<number, EntryChange[]>();
  const onceOfPort = new Map<number, Entry[]>();
  for (const { entries } of releases) {
    for (const [port, changes] of group(entries, (change) => portsAt(entryOf(change).span))) {
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

/** Takes an entry and returns the RFCs and drafts it cites or may cite in a text: in brackets, like any word there. */
export function documentsOf(entry: Entry): DocumentReference[] {
  return [...entry.references, ...mentions(entry).map(parseReference)].filter(isDocument);
}

function anchorChanges({ entries, contacts }: ReleaseChanges): [EntryChange | ContactChange, string][] {
  const taken = new Map<string, number>();
  const anchor = (usual: string): string => {
    const count = (taken.get(usual) ?? 0) + 1;
    taken.set(usual, count);
    return count === 1 ? usual : `${usual}-${count}`;
  };
  return [
    ...entries.map((change): [EntryChange, string] => [change, anchor(`${change.kind}-${anchorOf(entryOf(change))}`)]),
    ...contacts.map((change): [ContactChange, string] => [
      change,
      anchor(`${change.kind}-contact-${slugKeepingCase(sidesOf(change)[0]?.id ?? '')}`),
    ]),
  ];
}

/** Takes what is kept of the past and returns it by what it is about. */
export function indexHistory({ entries, contacts }: Past): History {
  const dates = [...new Set(entries.releases.map(({ date }) => date))].sort(compareText);
  const releases = dates.map((date) => ({
    date,
    begun: entries.releases.some((one) => one.date === date && one.begun),
    entries: entries.changes.filter(({ release }) => release === date),
    contacts: contacts.changes.filter(({ release }) => release === date),
  }));
  // In the order they were taken in: --force takes an older release after a newer one.
  const changes = entries.changes;
  const persons = contacts.changes;
  return {
    begun: entries.releases.filter(({ begun }) => begun).at(-1)?.date ?? '',
    releases: releases.toReversed(),
    ofService: group(changes, (change) => (entryOf(change).name === null ? [] : [slug(entryOf(change).name ?? '')])),
    ...indexPorts(releases),
    ofSpan: group(changes, (change) => {
      const { span } = entryOf(change);
      return span?.ranged ? [printSpan(span)] : [];
    }),
    ofContact: group(changes, (change) => sidesOf(change).flatMap((entry) => [...entry.assignees, ...entry.contacts])),
    ofDocument: group(changes, (change) => sidesOf(change).flatMap(documentsOf).map(documentSlug)),
    ofMention: group(changes, (change) => sidesOf(change).flatMap(mentions)),
    anchors: new Map(releases.flatMap(anchorChanges)),
    ofPerson: group(persons, (change) => sidesOf(change).map(({ id }) => id)),
  };
}

/** Takes the history and returns the entries that releases removed, as they last were, oldest first. */
export function removedEntries({ releases }: History): Entry[] {
  return releases
    .toReversed()
    .flatMap(({ entries }) => entries.flatMap((change) => (change.kind === 'removed' ? [change.record] : [])));
}
