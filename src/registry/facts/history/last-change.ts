import { type ContactChange, type EntryChange, entryOf } from '../../history/changes.ts';
import type { Entry } from '../../record/entry.ts';
import { enumerate, type Sentence } from '../sentence.ts';
import { groupAlike } from './change-sentence.ts';
import { changedNouns } from './difference-words.ts';
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

function entriesWords(words: Words, changes: readonly EntryChange[], kind: EntryChange['kind']): Sentence[] {
  const [first, ...others] = groupAlike(
    words,
    changes.filter((change) => change.kind === kind),
  );
  if (!first) return [];
  const count = [first, ...others].flat().length;
  const subject = subjectWords(words, first.map(entryOf) as [Entry, ...Entry[]]);
  return [others.length > 0 ? [`${count} entries ${kind}`] : [...subject, ` ${kind}`]];
}

/** `Last change: 2024-01-09, the contact.`; nothing where other sentences tell of that release. */
export function lastChange(words: Words, { changes, details = [], told, ofEntries }: Changes): Sentence[] {
  const newest = [...changes, ...details].reduce((date, { release }) => (release > date ? release : date), '');
  if (newest === '' || told.includes(newest)) return [];
  const last = changes.filter(({ release }) => release === newest);
  const parts = [
    ...entriesWords(words, last, 'added'),
    ...entriesWords(words, last, 'removed'),
    ...(ofEntries ? changedNouns(last).map((noun) => [noun]) : entriesWords(words, last, 'changed')),
    ...(details.some(({ release }) => release === newest) ? [['the contact details']] : []),
  ];
  const date = releaseWords(words.registry.history, newest, [...last, ...details]);
  return [['Last change: ', date, ', ', ...enumerate(parts), '.']];
}
