import {
  type ContactChange,
  contactDifferences,
  type Difference,
  type EntryChange,
  entryDifferences,
  entryOf,
} from '../history/changes.ts';
import { anchorOf } from '../index/anchor.ts';
import { changesPath } from '../index/permalink.ts';
import { plainDescription } from '../index/services.ts';
import type { Entry } from '../record/entry.ts';
import type { Registry } from '../registry.ts';
import { must } from '../text/must.ts';
import { compareText } from '../text/order.ts';

/** What a page is about, and what it shows besides its history. */
export interface HistorySubject {
  /** Of what the page is about, oldest first. */
  readonly changes: readonly EntryChange[];
  /** Of a contact's row in IANA's table. */
  readonly details?: readonly ContactChange[];
  /** Entries that the page shows elsewhere: those it had and does not show keep their anchors here. */
  readonly shown?: readonly Entry[];
  /** Entries of which the history says nothing, but whose anchors stay. */
  readonly once?: readonly Entry[];
  /** Entries that mention a contact, in a list of their own. */
  readonly mentioning?: readonly Entry[];
  /** Changes of such entries, whose anchors in that list stay. */
  readonly mentioned?: readonly EntryChange[];
}

/** One change in the history of a page. */
interface HistoryItem {
  readonly release: string;
  /** The path of the change on the page of its release. */
  readonly path: string;
  readonly kind: EntryChange['kind'];
  /** Where a link to an entry that is here no more leads. */
  readonly id: string | undefined;
  /** What changed: an entry, or null for a contact's details. */
  readonly entry: Entry | null;
  readonly differences: readonly Difference[];
  /** The words of an entry that came or went. */
  readonly description: string;
}

/** The history of a page, and the anchors that stay though nothing is said of them. */
export interface HistoryList {
  /** Newest first. */
  readonly items: readonly HistoryItem[];
  readonly anchors: readonly string[];
}

/** What tells the anchors of entries that mention a contact. */
export const MENTIONED = 'mentioned-';

/** The history of what a page is about. Every anchor that the page ever had is on it once. */
export function historyList({ anchors, history }: Registry, subject: HistorySubject): HistoryList {
  const { changes, details = [], shown = [], once = [], mentioning = [], mentioned = [] } = subject;
  const taken = new Set([
    ...shown.map((entry) => must(anchors, entry, 'anchor of an entry')),
    ...mentioning.map((entry) => MENTIONED + must(anchors, entry, 'anchor of an entry')),
  ]);
  const keep = (anchor: string | undefined): string | undefined => {
    if (anchor === undefined || taken.has(anchor)) return undefined;
    taken.add(anchor);
    return anchor;
  };
  const idOf = (change: EntryChange): string | undefined => {
    if (change.kind === 'added') return undefined;
    const usual = keep(anchorOf(entryOf(change)));
    return usual ?? (change.kind === 'removed' ? keep(anchors.get(change.record)) : undefined);
  };
  const placeOf = (change: EntryChange | ContactChange): Pick<HistoryItem, 'release' | 'path' | 'kind'> => ({
    release: change.release,
    path: `${changesPath(change.release)}#${must(history.anchors, change, 'anchor of a change')}`,
    kind: change.kind,
  });
  const items = [
    ...changes.map((change): HistoryItem => ({
      ...placeOf(change),
      id: idOf(change),
      entry: entryOf(change),
      differences: entryDifferences(change),
      description: plainDescription(entryOf(change)),
    })),
    ...details.map((change): HistoryItem => ({
      ...placeOf(change),
      id: undefined,
      entry: null,
      differences: contactDifferences(change),
      description: '',
    })),
  ].sort((a, b) => compareText(b.release, a.release));
  const quiet = [
    ...once.map((entry) => keep(anchors.get(entry))),
    ...mentioned.map((change) => keep(MENTIONED + anchorOf(entryOf(change)))),
  ];
  return { items, anchors: quiet.filter((anchor) => anchor !== undefined) };
}
