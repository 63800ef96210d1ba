import type { Difference, EntryChange } from '../../history/changes.ts';
import { referencePath } from '../../index/permalink.ts';
import { parseReference } from '../../record/reference.ts';
import { documentFor } from '../../registry.ts';
import { parseLabels } from '../../text/labels.ts';
import { shorten } from '../headline.ts';
import { capitalize, endSentence, enumerate, type Phrase, type Sentence } from '../sentence.ts';
import { contactWords, type Words } from './entry-words.ts';

// Columns of entries and of contacts in the words of a sentence.
const NOUNS: Readonly<Record<string, string>> = {
  'Registration Date': 'registration date',
  'Modification Date': 'modification date',
  Reference: 'reference',
  'Service Code': 'service code',
  'Unauthorized Use Reported': 'report of unauthorized use',
  'Assignment Notes': 'note',
  'Contact URI': 'address',
  'Last Updated': 'date of the last update',
};
// What changes with every other change says nothing beside it.
const STAMPS = ['Modification Date', 'Last Updated'];
const PEOPLE = ['Assignee', 'Contact'];
const PLAIN = ['Registration Date', 'Modification Date', 'Last Updated', 'Service Code'];

/** A column in the words of a sentence. */
function nounOf(column: string): string {
  return NOUNS[column] ?? column.toLowerCase();
}

/** The columns worth telling of: all, or without the date that changes with all others. */
export function toldColumns<T extends { readonly column: string }>(differences: readonly T[]): readonly T[] {
  const told = differences.filter(({ column }) => !STAMPS.includes(column));
  return told.length > 0 ? told : differences;
}

function referenceWords({ registry }: Words, label: string): Phrase {
  const document = documentFor(registry, parseReference(label));
  return document ? { text: label, path: referencePath(document.slug) } : label;
}

function valueWords(words: Words, column: string, cell: string): Sentence {
  if (PLAIN.includes(column)) return [cell];
  const labels = parseLabels(cell);
  if (labels && PEOPLE.includes(column)) return contactWords(words, labels);
  if (labels && column === 'Reference') return enumerate(labels.map((label) => [referenceWords(words, label)]));
  return [`“${shorten(cell)}”`];
}

function clause(words: Words, noun: string, { column, before, after }: Difference, subject: Sentence): Sentence {
  const value = (cell: string): Sentence => valueWords(words, column, cell);
  const behind = (preposition: string): Sentence => (subject.length > 0 ? [` ${preposition} `, ...subject] : []);
  if (before === '') return [`${noun} `, ...value(after), ' added', ...behind('to')];
  if (after === '') return [`${noun} `, ...value(before), ' removed', ...behind('from')];
  return [noun, ...behind('of'), ' changed from ', ...value(before), ' to ', ...value(after)];
}

/** What differs, as a sentence: `Assignee of https on TCP 443 changed from Ann to Bob; contact Cy added.` */
export function differenceSentence(words: Words, differences: readonly Difference[], subject: Sentence = []): Sentence {
  // An assignee is often the contact, too.
  const same = Map.groupBy(toldColumns(differences), ({ column, before, after }) =>
    JSON.stringify([PEOPLE.includes(column) || column, before, after]),
  );
  const clauses = [...same.values()].flatMap((columns, i) => {
    const noun = columns.map(({ column }) => nounOf(column)).join(' and ');
    return columns.slice(0, 1).map((one) => clause(words, noun, one, i === 0 ? subject : []));
  });
  const [first, ...rest] = clauses.flatMap((one, i) => [...(i > 0 ? ['; '] : []), ...one]);
  return endSentence([typeof first === 'string' ? capitalize(first) : '', ...rest]);
}

/** The columns in which entries changed, in the words of a sentence, each once. */
export function changedNouns(changes: readonly EntryChange[]): string[] {
  const columns = changes.flatMap((change) => (change.kind === 'changed' ? change.columns : []));
  const told = toldColumns([...new Set(columns)].map((column) => ({ column })));
  return told.map(({ column }) => `the ${nounOf(column)}`);
}
