import { type Change, type ContactChange, type EntryChange, sidesOf } from '../../history/changes.ts';
import type { History } from '../../history/history.ts';
import { changesPath } from '../../index/permalink.ts';
import { must } from '../../text/must.ts';
import type { Phrase, Sentence } from '../sentence.ts';
import type { Growth, Stretch } from './presence.ts';

export type AnyChange = EntryChange | ContactChange;

/** By how much changes let the number of records grow, or how many times records name something. */
export function growthsOf<T>(changes: readonly Change<T>[], timesIn: (record: T) => number = () => 1): Growth[] {
  return changes.map((change) => {
    const [before, after = before] = sidesOf(change).map(timesIn) as [number, number?];
    const by = { added: after, removed: -before, changed: after - before };
    return { release: change.release, by: by[change.kind] };
  });
}

/** The date of a release, linked to where its page tells the first of these changes that it made. */
export function releaseWords({ anchors }: History, release: string, changes: readonly AnyChange[]): Phrase {
  const change = changes.find((one) => one.release === release);
  const anchor = change ? `#${must(anchors, change, 'anchor of a change')}` : '';
  return { text: release, path: `${changesPath(release)}${anchor}` };
}

/** Since before which release something is known to have been there; null where no history began. */
function beforeWords({ begun, releases }: History): Sentence | null {
  if (begun === '') return null;
  const oldest = releases.at(-1)?.date === begun ? ', the oldest release we know' : '';
  return ['before ', { text: begun, path: changesPath(begun) }, oldest];
}

/** `since 2019-06-13`, or `since before 2015-05-04, the oldest release we know`; null where nothing is known. */
export function sinceWords(history: History, from: string, changes: readonly AnyChange[]): Sentence | null {
  const since = from === '' ? beforeWords(history) : [releaseWords(history, from, changes)];
  return since && ['since ', ...since];
}

/** When something was there: `In the registry since 2019-06-13.` `there` says where. */
export function presenceLead(
  history: History,
  there: string,
  [last, earlier]: readonly Stretch[],
  changes: readonly AnyChange[],
): Sentence[] {
  if (!last) return [];
  const date = (release: string): Phrase => releaseWords(history, release, changes);
  const from = last.from === '' ? beforeWords(history) : [date(last.from)];
  const again = earlier ? [['Removed with the release of ', date(earlier.until), ' and added again.']] : [];
  if (last.until !== '') {
    const began = from ? [' from ', ...from, from.at(-1) === '' ? '' : last.from === '' ? ',' : ''] : [];
    return [[there, ...began, ' until ', date(last.until), '.'], ...again];
  }
  return [...(from ? [[`${there} since `, ...from, '.']] : []), ...again];
}
