import type { ContactChange, EntryChange } from '../../history/changes.ts';
import { entryOf } from '../../history/changes.ts';
import { anchorOf } from '../../index/anchor.ts';
import { changesPath } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import { must } from '../../text/must.ts';
import { compareText } from '../../text/order.ts';
import type { Sentence } from '../sentence.ts';
import { changeSentence, detailsSentence, groupAlike } from './change-sentence.ts';
import type { Words } from './entry-words.ts';

/** What a page is about, and what it shows besides its history. */
export interface HistorySubject {
  /** The changes of what the page is about, oldest first. */
  readonly changes: readonly EntryChange[];
  /** The changes of a contact's row in IANA's table. */
  readonly details?: readonly ContactChange[];
  /** The entries that the page shows outside its history. Entries that it no longer shows keep their anchors here. */
  readonly shown?: readonly Entry[];
  /** Former entries that the history does not mention. Their anchors stay on the page. */
  readonly once?: readonly Entry[];
  /** Entries that mention a contact, in a list of their own. */
  readonly mentioning?: readonly Entry[];
  /** Changes of such entries, whose anchors in that list stay. */
  readonly mentioned?: readonly EntryChange[];
}

/** What one release did, in one sentence. */
interface HistoryItem {
  readonly release: string;
  /** The path of the first of these changes on the page of the release. */
  readonly path: string;
  /** The anchors of entries that the page no longer shows: links to these entries lead here. */
  readonly ids: readonly string[];
  readonly sentence: Sentence;
}

/** The history of a page. `anchors` stay on the page, although the history says nothing of their entries. */
export interface HistoryList {
  /** What a reader wants to know first. */
  readonly lead: readonly Sentence[];
  /** Newest first. */
  readonly items: readonly HistoryItem[];
  readonly anchors: readonly string[];
}

/** The prefix of the anchors of entries that mention a contact. */
export const MENTIONED = 'mentioned-';

/**
 * The history of what a page is about, below the sentences of `lead`. Every anchor that the page ever had is on it
 * once.
 */
export function historyList(words: Words, subject: HistorySubject, lead: readonly Sentence[]): HistoryList {
  const { anchors, history } = words.registry;
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
  const placeOf = (change: EntryChange | ContactChange): Pick<HistoryItem, 'release' | 'path'> => ({
    release: change.release,
    path: `${changesPath(change.release)}#${must(history.anchors, change, 'anchor of a change')}`,
  });
  // The oldest change has the first choice of anchors.
  const ids = new Map(changes.map((change) => [change, idOf(change)]));
  const items = [
    ...groupAlike(words, changes).map((alike): HistoryItem => ({
      ...placeOf(alike[0]),
      ids: alike.flatMap((change) => ids.get(change) ?? []),
      sentence: changeSentence(words, alike),
    })),
    ...details.map((change): HistoryItem => ({
      ...placeOf(change),
      ids: [],
      sentence: detailsSentence(words, change),
    })),
  ].sort((a, b) => compareText(b.release, a.release));
  const quiet = [
    ...once.map((entry) => keep(anchors.get(entry))),
    ...mentioned.map((change) => keep(MENTIONED + anchorOf(entryOf(change)))),
  ];
  return { lead, items, anchors: quiet.filter((anchor) => anchor !== undefined) };
}
