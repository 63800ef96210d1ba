import { printCount, printNumber } from '../../registry/text/count.ts';
import { addressWords } from './address-words.ts';
import type { Query } from './query/query.ts';

/** How much was found. */
export interface Counts {
  readonly answers: number;
  /** How many entries of the table hold the text; null while this is not known. */
  readonly entries: number | null;
}

/** A sentence that says how much was found. It is shown, or read out by screen readers. */
export function countWords(query: Query, counts: Counts, complete: boolean, similar = 0): string {
  const { text, beyond, address } = query;
  if (text === '') return '';
  if (beyond !== null) return `There is no port ${beyond}. Port numbers run from 0 to 65535.`;
  if (address !== null) return addressWords(address);
  if (counts.answers > 0) return `${printCount(counts.answers, 'result')} for “${text}”`;
  return complete ? missingWords(query, counts, similar) : 'Searching …';
}

function missingWords({ text, words, label, documents, mail }: Query, { entries }: Counts, similar: number): string {
  if (label) return `No service name “${label.name}” is registered. Software may use a name that is not registered.`;
  if (mail !== null) return `No contact has the address ${mail}.`;
  if (documents.length > 0) return `No entry cites ${documents.map(printDocument).join(' or ')}.`;
  if (similar > 0)
    return `${words.length > 1 ? 'No page has all of these words' : `Nothing matches “${text}”`}. ${printCount(similar, 'similar result')}.`;
  if (entries) return `No page matches “${text}”, but ${printCount(entries, 'entry contains', 'entries contain')} it.`;
  return `Nothing matches “${text}”. Try a port number, a service name or a word from a description.`;
}

const printDocument = (slug: string): string =>
  slug.replace(/^(?:rfc|bcp|std)(?=\d)/, (series) => `${series.toUpperCase()} `);

/** The sentence, followed by the sentences about what could not be searched. */
export function withFault(words: string, fault: string): string {
  return words === '' || fault === '' ? words + fault : `${words.replace(/\.?$/, '.')} ${fault}`;
}

/** The words of the link to the entries in the table. */
export function entriesWords(query: string, entries: number): string {
  return entries === 1 ? `1 entry that contains “${query}”` : `${printNumber(entries)} entries that contain “${query}”`;
}
