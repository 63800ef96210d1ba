import { type ContactChange, type EntryChange, entryOf } from '../../history/changes.ts';
import type { Entry } from '../../record/entry.ts';
import { printSpan } from '../../record/port.ts';
import { printCount } from '../../text/count.ts';
import { enumerate, type Sentence } from '../sentence.ts';
import { isStampOnly, nounOf, toldColumns } from './difference-words.ts';
import { subjectWords, type Words } from './entry-words.ts';
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

const MOST_SUBJECTS = 2;

// `x on TCP and UDP 7`, or `12 entries`
function subjectsOf(words: Words, last: readonly EntryChange[]): Sentence {
  const entries = last.map(entryOf);
  const alike = [...Map.groupBy(entries, ({ name, span }) => `${name} ${span && printSpan(span)}`).values()];
  if (alike.length > MOST_SUBJECTS) return [printCount(entries.length, 'entry', 'entries')];
  return enumerate(alike.map((those) => subjectWords(words, those as [Entry, ...Entry[]])));
}

/** The one thing that changed, and of what; null where several things did, or where an entry came or went. */
function onlyThing(
  words: Words,
  last: readonly EntryChange[],
  details: readonly ContactChange[],
  ofEntries: boolean,
): Sentence | null {
  if (last.length === 0) return details.some(({ kind }) => kind !== 'changed') ? null : ['The contact details'];
  if (details.length > 0 || !ofEntries || last.some(({ kind }) => kind !== 'changed')) return null;
  const columns = new Set(last.flatMap((change) => (change.kind === 'changed' ? change.columns : [])));
  const [column, ...others] = toldColumns([...columns].map((one) => ({ column: one })));
  return column && others.length === 0 ? [`The ${nounOf(column.column)} of `, ...subjectsOf(words, last)] : null;
}

/**
 * `The reference of x on TCP 7 last changed on 2022-06-08.`, or `Last change: 2021-02-18.`; nothing where other
 * sentences tell of that release. A block that was split changed no port, and a modification date alone is not worth
 * telling: neither counts as a change.
 */
export function lastChange(words: Words, { changes, details = [], told, ofEntries }: Changes): Sentence[] {
  const { history } = words.registry;
  const those = changes.filter((one) => history.replacements.get(one)?.kind !== 'block' && !isStampOnly(one));
  const people = details.filter((one) => !isStampOnly(one));
  const newest = [...those, ...people].reduce((date, { release }) => (release > date ? release : date), '');
  if (newest === '' || told.includes(newest)) return [];
  const [last, persons] = [those, people].map((all) => all.filter(({ release }) => release === newest)) as [
    EntryChange[],
    ContactChange[],
  ];
  const thing = onlyThing(words, last, persons, ofEntries);
  const date = releaseWords(history, newest, [...last, ...persons]);
  return [thing === null ? ['Last change: ', date, '.'] : [...thing, ' last changed on ', date, '.']];
}
