import { MAX_PORT } from '../../../registry/record/port.ts';
import type { Mention } from '../../lines/mention.ts';
import { readLine } from '../../lines/read-line.ts';
import { isAddress } from './address.ts';
import { findDocuments } from './documents.ts';
import { findLabel, type ServiceLabel } from './label.ts';
import { findMail } from './mail.ts';
import { readNumbers } from './numbers.ts';
import { phrasesOf, wordsAsked } from './phrases.ts';
import { tidy } from './tidy.ts';

/** What somebody typed or pasted, and what of it can be understood. */
export interface Query {
  /** As typed, on one line, without blanks around it. */
  readonly text: string;
  /** The ports and services that it speaks of, those of interest first. */
  readonly mentions: readonly Mention[];
  /** A number that is no port: below 0, or beyond 65535. */
  readonly beyond: string | null;
  /** What may be a name, the likeliest first. */
  readonly phrases: readonly string[];
  /** The words asked for, without those that people write around a name. */
  readonly words: readonly string[];
  /** The label of DNS-SD or of an SRV record, which means exactly its service (RFC 6335 §5.1, RFC 6763 §7). */
  readonly label: ServiceLabel | null;
  /** The slugs of the documents that it names. */
  readonly documents: readonly string[];
  /** The mail address that it has, with `@`. */
  readonly mail: string | null;
  /** The address of a host, a network or hardware, with no port, that it is. */
  readonly address: string | null;
}

/** Understands what it can of text of any length and kind. */
export function parseQuery(typed: string): Query {
  const { text, bare } = tidy(typed);
  const documents = findDocuments(bare);
  const label = documents.length > 0 ? null : findLabel(bare);
  const address = isAddress(bare) ? bare : null;
  const mail = findMail(bare);
  const isOther = label !== null || address !== null || mail !== null;
  // What a document is called is no port, RFC 793, and the rest of its address is no line.
  const isCited = documents.length > 0;
  const beside = isCited ? text.replace(/\brfc[\s:_-]?\d+/gi, ' ') : text;
  const line = isOther || (isCited && !/\d/.test(beside)) ? [] : readLine(beside);
  const isRead = isOther || isCited || line.length > 0;
  const numbers = isRead ? { mentions: [], wrong: null } : readNumbers(bare);
  const all = line.length > 0 ? line : numbers.mentions;
  const mentions = all.filter(({ ports }) => !ports || ports.last <= MAX_PORT);
  const tooHigh = all.find(({ ports }) => ports && ports.last > MAX_PORT)?.ports?.last;
  const words = address || isCited ? [] : wordsAsked(bare, all.length > 0);
  const isPortAsked = line.length > 0 || words.length === 0;
  const hasPort = mentions.some(({ ports }) => ports);
  const beyond = tooHigh !== undefined && !hasPort && isPortAsked ? String(tooHigh) : numbers.wrong;
  return {
    text,
    mentions: beyond === null ? mentions : [],
    beyond,
    phrases: address ? [text] : phrasesOf(text, bare),
    words,
    label,
    documents,
    mail,
    address,
  };
}
