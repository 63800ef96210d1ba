import { type Change, type ContactChange, type EntryChange, sidesOf } from '../../history/changes.ts';
import type { History } from '../../history/history.ts';
import { changesPath } from '../../index/permalink.ts';
import { must } from '../../text/must.ts';
import type { Phrase, Sentence } from '../sentence.ts';
import type { Growth, Stretch } from './presence.ts';

export type AnyChange = EntryChange | ContactChange;

/** By how much each change raises the number of records or, with `timesIn`, the number of times they name something. */
export function growthsOf<T>(changes: readonly Change<T>[], timesIn: (record: T) => number = () => 1): Growth[] {
  return changes.map((change) => {
    const [before, after = before] = sidesOf(change).map(timesIn) as [number, number?];
    const by = { added: after, removed: -before, changed: after - before };
    return { release: change.release, by: by[change.kind] };
  });
}

/** The date of a release, linked to the first of `changes` that the page of the release tells. */
export function releaseWords({ anchors }: History, release: string, changes: readonly AnyChange[]): Phrase {
  const change = changes.find((one) => one.release === release);
  const anchor = change ? `#${must(anchors, change, 'anchor of a change')}` : '';
  return { text: release, path: `${changesPath(release)}${anchor}` };
}

/**
 * `2019-06-13`; `2015-05-04 or earlier` for '', which stands for what was there when the history began. Null where no
 * history began.
 */
function fromWords(history: History, from: string, changes: readonly AnyChange[]): Sentence | null {
  if (from !== '') return [releaseWords(history, from, changes)];
  return history.begun === '' ? null : [releaseWords(history, history.begun, []), ' or earlier'];
}

/** `since 2019-06-13`, or `since 2015-05-04 or earlier`; null where nothing is known. */
export function sinceWords(history: History, from: string, changes: readonly AnyChange[]): Sentence | null {
  const words = fromWords(history, from, changes);
  return words && ['since ', ...words];
}

// `since 2019-06-13`, `until 2019-06-13`, `from 2018-01-02 until 2019-06-13`
function stretchWords(history: History, { from, until }: Stretch, changes: readonly AnyChange[]): Sentence {
  if (until === '') return sinceWords(history, from, changes) ?? [];
  const began = from === '' ? [] : ['from ', releaseWords(history, from, changes), ' '];
  return [...began, 'until ', releaseWords(history, until, changes)];
}

/**
 * When something was there: `In the registry until 2022-01-26, and again since 2026-02-02.` `there` says where, and
 * `stretches` are newest first.
 */
export function presenceLead(
  history: History,
  there: string,
  stretches: readonly Stretch[],
  changes: readonly AnyChange[],
): Sentence[] {
  const told = stretches.toReversed().map((stretch) => stretchWords(history, stretch, changes));
  if (!told.some((words) => words.length > 0)) return [];
  return [[`${there} `, ...told.flatMap((words, i) => [...(i > 0 ? [', and again '] : []), ...words]), '.']];
}
