import type { ContactChange, EntryChange } from '../../history/changes.ts';
import type { Sentence } from '../sentence.ts';
import { isStampOnly, nounOf, toldColumns } from './difference-words.ts';
import type { Words } from './entry-words.ts';
import { releaseWords } from './lead.ts';

/** What changed last, of all that a page is about. */
interface Changes {
  readonly changes: readonly EntryChange[];
  readonly details?: readonly ContactChange[];
  /** Dates of releases that other sentences tell of. */
  readonly told: readonly string[];
  /** Whether the page is about the entries themselves, so that it can say what changed without saying of which. */
  readonly ofEntries: boolean;
}

/** The one thing that changed, with its verb; null where several things did, or where an entry came or went. */
function onlyThing(last: readonly EntryChange[], details: readonly ContactChange[], ofEntries: boolean): string | null {
  if (last.length === 0) return details.some(({ kind }) => kind !== 'changed') ? null : 'The contact details';
  if (details.length > 0 || !ofEntries || last.some(({ kind }) => kind !== 'changed')) return null;
  const columns = new Set(last.flatMap((change) => (change.kind === 'changed' ? change.columns : [])));
  const [column, ...others] = toldColumns([...columns].map((one) => ({ column: one })));
  return column && others.length === 0 ? `The ${nounOf(column.column)}` : null;
}

/**
 * `The reference last changed on 2022-06-08.`, or `Last change: 2021-02-18.`; nothing where other sentences tell of
 * that release. To split a block changes no port, and a date of modification alone changes nothing to tell.
 */
export function lastChange({ registry }: Words, { changes, details = [], told, ofEntries }: Changes): Sentence[] {
  const { history } = registry;
  const those = changes.filter((one) => history.replacements.get(one)?.kind !== 'block' && !isStampOnly(one));
  const people = details.filter((one) => !isStampOnly(one));
  const newest = [...those, ...people].reduce((date, { release }) => (release > date ? release : date), '');
  if (newest === '' || told.includes(newest)) return [];
  const [last, persons] = [those, people].map((all) => all.filter(({ release }) => release === newest)) as [
    EntryChange[],
    ContactChange[],
  ];
  const thing = onlyThing(last, persons, ofEntries);
  const date = releaseWords(history, newest, [...last, ...persons]);
  return [thing === null ? ['Last change: ', date, '.'] : [`${thing} last changed on `, date, '.']];
}
