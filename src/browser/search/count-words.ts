import { printCount, printNumber } from '../../registry/text/count.ts';
import type { Query } from './query/query.ts';

/** How much was found. */
export interface Counts {
  readonly answers: number;
  /** Entries of the table that hold the text; null while that is not known. */
  readonly entries: number | null;
}

/** A sentence that says how much was found, for all and for those who cannot see the list. */
export function countWords(query: Query, { answers, entries }: Counts, complete: boolean): string {
  const { text, beyond, address, label, documents } = query;
  if (text === '') return '';
  if (beyond !== null) return `There is no port ${beyond}. Port numbers run from 0 to 65535.`;
  if (address) return `“${text}” is an address without a port. Add one, as in ${addPort(text)}.`;
  if (answers > 0) return `${printCount(answers, 'result')} for “${text}”`;
  if (!complete) return 'Searching …';
  if (label) return `No service name “${label.name}” is registered.`;
  if (documents.length > 0) return `No entry cites ${text}.`;
  if (entries) return `No name matches “${text}”, but entries contain it.`;
  return `Nothing matches “${text}”. Try a port number, a service name, or a word of its description.`;
}

const addPort = (address: string): string => (/^[\d.]+$/.test(address) ? `${address}:443` : '[2001:db8::1]:443');

/** What the link into the table of entries says. */
export function entriesWords(query: string, entries: number): string {
  return entries === 1
    ? `1 entry that contains “${query}”`
    : `All ${printNumber(entries)} entries that contain “${query}”`;
}
