import type { ContactChange, Difference, EntryChange } from '../../history/changes.ts';
import { referencePath } from '../../index/permalink.ts';
import { contactFor, documentFor } from '../../lookup.ts';
import { parseReference } from '../../record/reference.ts';
import { parseLabels, printLabels } from '../../text/labels.ts';
import { unique } from '../../text/list.ts';
import { shorten } from '../headline.ts';
import { capitalizeSentence, endSentence, enumerate, type Phrase, type Sentence } from '../sentence.ts';
import { contactWords, type Words } from './entry-words.ts';

// Columns of entries and of contacts in the words of a sentence.
const NOUNS: Readonly<Record<string, string>> = {
  'Registration Date': 'registration date',
  'Modification Date': 'modification date',
  Reference: 'reference',
  'Service Code': 'service code',
  'Unauthorized Use Reported': 'report of unauthorized use',
  'Assignment Notes': 'note',
  'Contact URI': 'contact URI',
  'Last Updated': 'date of last update',
};
// Dates that change with every other change. They are told only where nothing else changed.
const STAMPS = ['Modification Date', 'Last Updated'];
const PEOPLE = ['Assignee', 'Contact'];
const LISTS = [...PEOPLE, 'Reference'];
const PLAIN = ['Registration Date', 'Modification Date', 'Last Updated', 'Service Code'];

/** A column in the words of a sentence. */
export function nounOf(column: string): string {
  return NOUNS[column] ?? column.toLowerCase();
}

/** The differences worth telling: without the date that changes with all others, unless only that date changed. */
export function toldColumns<T extends { readonly column: string }>(differences: readonly T[]): readonly T[] {
  const told = differences.filter(({ column }) => !STAMPS.includes(column));
  return told.length > 0 ? told : differences;
}

function referenceWords({ registry }: Words, label: string): Phrase {
  const document = documentFor(registry, parseReference(label));
  return document ? { text: label, path: referencePath(document.slug) } : label;
}

function valueWords(words: Words, column: string, cell: string, byId: boolean): Sentence {
  if (PLAIN.includes(column)) return [cell];
  const labels = parseLabels(cell);
  if (labels && PEOPLE.includes(column)) return contactWords(words, labels, byId);
  if (labels && column === 'Reference') return enumerate(labels.map((label) => [referenceWords(words, label)]));
  return [`“${shorten(cell)}”`];
}

/**
 * What to tell of a list that changed: only the labels that came or went, or the one that was replaced, if others
 * stayed; `order` if only the order differs; null if the whole list is to be told, before and after.
 */
function listDifference({ column, before, after }: Difference): Pick<Difference, 'before' | 'after'> | 'order' | null {
  const [old, now] = [parseLabels(before), parseLabels(after)];
  if (!old || !now || !LISTS.includes(column)) return null;
  if (printLabels(old.toSorted()) === printLabels(now.toSorted())) return 'order';
  const [gone, come] = [old.filter((label) => !now.includes(label)), now.filter((label) => !old.includes(label))];
  const isOneSided = gone.length === 0 ? come.length > 0 : come.length === 0;
  const isPart = gone.length < old.length && (isOneSided || (gone.length === 1 && come.length === 1));
  return isPart ? { before: printLabels(gone), after: printLabels(come) } : null;
}

// Two contacts may be called the same, so that only their IDs tell them apart.
function hasNamesakes({ registry }: Words, { column, before, after }: Difference): boolean {
  if (!PEOPLE.includes(column)) return false;
  const ids = unique([before, after].flatMap((cell) => parseLabels(cell) ?? []));
  return new Set(ids.map((id) => contactFor(registry, id).title)).size < ids.length;
}

const plural = (nouns: readonly string[]): string => nouns.map((noun) => `${noun}s`).join(' and ');

function clause(words: Words, nouns: readonly string[], difference: Difference, subject: Sentence): Sentence {
  const { column } = difference;
  const value = (cell: string): Sentence => valueWords(words, column, cell, hasNamesakes(words, difference));
  const behind = (preposition: string): Sentence => (subject.length > 0 ? [` ${preposition} `, ...subject] : []);
  const part = listDifference(difference);
  if (part === 'order') return [plural(nouns), ...behind('of'), ' put in another order'];
  const { before, after } = part ?? difference;
  const noun = nouns.join(' and ');
  const isMany = LISTS.includes(column) && (parseLabels(before + after) ?? []).length > 1;
  const counted = isMany ? plural(nouns) : noun;
  if (before === '') return [`${counted} `, ...value(after), ' added', ...behind('to')];
  if (after === '') return [`${counted} `, ...value(before), ' removed', ...behind('from')];
  if (part) return [`${noun} `, ...value(before), ' replaced by ', ...value(after), ...behind('in')];
  // Long texts are shortened. They may differ only in the part that is left out.
  const isHidden = JSON.stringify(value(before)) === JSON.stringify(value(after));
  const [from, to] = isHidden
    ? [[], []]
    : [
        [' from ', ...value(before)],
        [' to ', ...value(after)],
      ];
  return [noun, ...behind('of'), ' changed', ...from, ...to];
}

/** What differs, as a sentence: `Assignee of https on TCP 443 changed from Ann to Bob; contact Cy added.` */
export function differenceSentence(words: Words, differences: readonly Difference[], subject: Sentence = []): Sentence {
  // The assignee is often the contact, too: one clause tells both if they change alike.
  const same = Map.groupBy(toldColumns(differences), ({ column, before, after }) =>
    JSON.stringify([PEOPLE.includes(column) || column, before, after]),
  );
  const clauses = [...same.values()].flatMap((columns, i) => {
    const nouns = columns.map(({ column }) => nounOf(column));
    return columns.slice(0, 1).map((one) => clause(words, nouns, one, i === 0 ? subject : []));
  });
  return endSentence(capitalizeSentence(clauses.flatMap((one, i) => [...(i > 0 ? ['; '] : []), ...one])));
}

/** Whether a record changed only in the date that changes with all others. */
export function isStampOnly(change: EntryChange | ContactChange): boolean {
  return change.kind === 'changed' && change.columns.every((column) => STAMPS.includes(column));
}
