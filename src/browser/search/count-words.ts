import { printCount, printNumber } from '../../registry/text/count.ts';
import { addressWords } from './address-words.ts';
import type { Query } from './query/query.ts';

/** How much was found. */
export interface Counts {
  /** Those that can be shown. */
  readonly answers: number;
  /** How many there are, where that is more. */
  readonly total?: number;
  /** Entries of the table that hold the text; null while that is not known. */
  readonly entries: number | null;
}

/** A sentence that says how much was found, for all and for those who cannot see the list. */
export function countWords(query: Query, counts: Counts, complete: boolean, similar = 0): string {
  const { text, beyond, address } = query;
  const { answers, total = answers } = counts;
  if (text === '') return '';
  if (beyond !== null) return `There is no port ${beyond}. Port numbers run from 0 to 65535.`;
  if (address) return addressWords(text);
  if (answers > 0)
    return `${total > answers ? `The first ${printNumber(answers)} of ` : ''}${printCount(total, 'result')} for “${text}”`;
  return complete ? missingWords(query, counts, similar) : 'Searching …';
}

function missingWords({ text, words, label, documents }: Query, { entries }: Counts, similar: number): string {
  if (label) return `No service name “${label.name}” is registered. Software may use a name that is not registered.`;
  if (documents.length > 0) return `No entry cites ${text}.`;
  if (similar > 0)
    return `Nothing matches ${words.length > 1 ? 'all of ' : ''}“${text}”. ${printCount(similar, 'similar result')}.`;
  if (entries) return `No page matches “${text}”, but ${printCount(entries, 'entry contains', 'entries contain')} it.`;
  return `Nothing matches “${text}”. Try a port number, a service name or a word of its description.`;
}

/** The sentence, and what could not be searched. */
export function withFault(words: string, fault: string): string {
  return words === '' || fault === '' ? words + fault : `${words.replace(/\.?$/, '.')} ${fault}`;
}

/** What the link into the table of entries says. */
export function entriesWords(query: string, entries: number): string {
  return entries === 1
    ? `1 entry that contains “${query}”`
    : `All ${printNumber(entries)} entries that contain “${query}”`;
}
