import { anchorOf, takeAnchor } from '../index/anchor.ts';
import { mentions } from '../index/contacts.ts';
import { documentSlug } from '../index/documents.ts';
import { slug, slugKeepingCase } from '../index/permalink.ts';
import type { Entry } from '../record/entry.ts';
import { printSpan } from '../record/port.ts';
import { type DocumentReference, isDocument, parseReference } from '../record/reference.ts';
import { groupByEach, unique } from '../text/list.ts';
import { compareText } from '../text/order.ts';
import { type ContactChange, type EntryChange, entryOf, type ReleaseChanges, sidesOf } from './changes.ts';
import type { NamedCounts } from './moves.ts';
import type { Past } from './past.ts';
import { indexPortHistory, type PortHistory } from './port-history.ts';
import { indexReplacements, type Replacement } from './replacements.ts';
import { listSteps, type Step } from './steps.ts';

/** What releases changed, by the thing that they changed; the changes of each thing are oldest first. */
export interface History extends PortHistory {
  /** Newest first. */
  readonly releases: readonly ReleaseChanges[];
  /** The releases that can be compared, in the order they were taken in. */
  readonly steps: readonly Step[];
  /** The release with which the history last began; '' where it never did. */
  readonly begun: string;
  /** By slug. */
  readonly ofService: ReadonlyMap<string, readonly EntryChange[]>;
  /** By ports as IANA writes them. */
  readonly ofSpan: ReadonlyMap<string, readonly EntryChange[]>;
  /** By ID: changes of entries that name the contact before or after the change. */
  readonly ofContact: ReadonlyMap<string, readonly EntryChange[]>;
  /** By slug. */
  readonly ofDocument: ReadonlyMap<string, readonly EntryChange[]>;
  /** By label: changes of entries that have the label in brackets in a text, before or after the change. */
  readonly ofMention: ReadonlyMap<string, readonly EntryChange[]>;
  /** The anchor of each change on the page of its release: `added-entry-https-443-tcp`. */
  readonly anchors: ReadonlyMap<EntryChange | ContactChange, string>;
  /** What an entry that came or went replaced, or was replaced by. */
  readonly replacements: ReadonlyMap<EntryChange, Replacement>;
  /** By ID: changes of the contact's row in IANA's table. */
  readonly ofPerson: ReadonlyMap<string, readonly ContactChange[]>;
}

/** The RFCs and drafts that an entry cites, or may cite in a text: in brackets, like any word there. */
export function documentsOf(entry: Entry): DocumentReference[] {
  return [...entry.references, ...mentions(entry).map(parseReference)].filter(isDocument);
}

function anchorChanges({ entries, contacts }: ReleaseChanges): [EntryChange | ContactChange, string][] {
  const taken = new Set<string>();
  const anchor = (usual: string): string => takeAnchor(taken, usual);
  return [
    ...entries.map((change): [EntryChange, string] => [change, anchor(`${change.kind}-${anchorOf(entryOf(change))}`)]),
    ...contacts.map((change): [ContactChange, string] => [
      change,
      anchor(`${change.kind}-contact-${slugKeepingCase(sidesOf(change)[0].id)}`),
    ]),
  ];
}

/** Indexes the past by what it is about. `services` are those of the registry now. */
export function indexHistory(past: Past, services: NamedCounts = new Map()): History {
  const { entries, contacts } = past;
  const dates = unique(entries.releases.map(({ date }) => date)).sort(compareText);
  const beginnings = new Set(entries.releases.filter((release) => release.begun).map(({ date }) => date));
  const begun = entries.releases.findLast((release) => release.begun)?.date ?? '';
  const entriesOf = Map.groupBy(entries.changes, ({ release }) => release);
  const contactsOf = Map.groupBy(contacts.changes, ({ release }) => release);
  const releases = dates.map((date) => ({
    date,
    begun: beginnings.has(date),
    entries: entriesOf.get(date) ?? [],
    contacts: contactsOf.get(date) ?? [],
  }));
  // In the order in which releases were taken: `npm run update -- --force` takes an older one after a newer one.
  const changes = entries.changes;
  const persons = contacts.changes;
  return {
    begun,
    releases: releases.toReversed(),
    steps: listSteps(past),
    ofService: groupByEach(changes, (change) => {
      const { name } = entryOf(change);
      return name === null ? [] : [slug(name)];
    }),
    ...indexPortHistory(releases),
    ofSpan: groupByEach(changes, (change) => {
      const { span } = entryOf(change);
      return span?.ranged ? [printSpan(span)] : [];
    }),
    ofContact: groupByEach(changes, (change) =>
      sidesOf(change).flatMap((entry) => [...entry.assignees, ...entry.contacts]),
    ),
    ofDocument: groupByEach(changes, (change) => sidesOf(change).flatMap(documentsOf).map(documentSlug)),
    ofMention: groupByEach(changes, (change) => sidesOf(change).flatMap(mentions)),
    anchors: new Map(releases.flatMap(anchorChanges)),
    replacements: indexReplacements(releases, services, begun),
    ofPerson: groupByEach(persons, (change) => sidesOf(change).map(({ id }) => id)),
  };
}

/** The entries that releases removed, as they last were, oldest first. */
export function removedEntries({ releases }: History): Entry[] {
  return releases
    .toReversed()
    .flatMap(({ entries }) => entries.flatMap((change) => (change.kind === 'removed' ? [change.record] : [])));
}
