import { MAX_PORT } from '../../../registry/record/port.ts';
import type { Mention } from '../../lines/mention.ts';
import { isAddress } from './address.ts';
import { findDocuments } from './documents.ts';
import { findLabel, type ServiceLabel } from './label.ts';
import { findMail } from './mail.ts';
import { readNumbers } from './numbers.ts';
import { phrasesOf, wordsAsked } from './phrases.ts';
import { tidy } from './tidy.ts';

/** A text that somebody typed or pasted, and everything in it that can be understood. */
export interface Query {
  /** As typed, on one line, without blanks around it. */
  readonly text: string;
  /** The ports and services that the text speaks of, those of interest first. */
  readonly mentions: readonly Mention[];
  /** A number below 0 or above 65535, which is no port; null if there is none, or if the text speaks of a port, too. */
  readonly beyond: string | null;
  /** Parts and spellings of the text that may be a name, the likeliest first. */
  readonly phrases: readonly string[];
  /** The words asked for, without those that people write around a name. */
  readonly words: readonly string[];
  /** The label of DNS-SD or of an SRV record, which means exactly its service (RFC 6335 §5.1, RFC 6763 §7). */
  readonly label: ServiceLabel | null;
  /** The slugs of the documents that the text names. */
  readonly documents: readonly string[];
  /** The mail address that the text is, with `@`; null if it is none. */
  readonly mail: string | null;
  /** The text, if it is the address of a host, a network or hardware without a port; else null. */
  readonly address: string | null;
}

// A text that has none of these is neither a line of a tool, nor names a port in words, nor a failure.
const LINE =
  /[^\p{L}\s'’-]|\beq\s|port|\b[ds]pts?\b|range\s|junos-|service-|connect|error|denied|bind|dial|respon|route|gateway|in use|socket|timed|un(?:avail|reach)|down/iu;

/** Whether a LineReader may find something in a text. If it may not, its file need not be loaded. */
export const mayBeLine = (typed: string): boolean => LINE.test(typed) && !/^\s*\d+\s*$/.test(typed);

/** What reads a text that may be a line. */
interface LineReader {
  readonly readLine: (line: string) => Mention[];
  readonly withoutAsides: (text: string) => string;
}

const PLAIN: LineReader = { readLine: () => [], withoutAsides: (text) => text };

/** Understands what it can in a text of any length and kind. Without a reader, it is not taken for a line. */
export function understand(typed: string, { readLine, withoutAsides }: LineReader = PLAIN): Query {
  const { text, bare: given } = tidy(typed);
  const bare = withoutAsides(given);
  const documents = findDocuments(bare);
  const label = documents.length > 0 ? null : findLabel(bare);
  const address = isAddress(bare) ? bare : null;
  const mail = findMail(bare);
  const isOther = label !== null || address !== null || mail !== null;
  // The number of an RFC, such as RFC 793, is not read as a port. If no other number is left, no line is read.
  const isCited = documents.length > 0;
  // As typed, where nothing was left out: with the quotation marks and commas that tidy takes away.
  const line = bare === given ? text : bare;
  const beside = isCited ? line.replace(/\brfc[\s:_-]?\d+/gi, ' ') : line;
  const inLine = isOther || (isCited && !/\d/.test(beside)) ? [] : readLine(beside);
  const isRead = isOther || isCited || inLine.length > 0;
  const numbers = isRead ? { mentions: [], wrong: null } : readNumbers(bare);
  const all = inLine.length > 0 ? inLine : numbers.mentions;
  const mentions = all.filter(({ ports }) => !ports || ports.last <= MAX_PORT);
  const tooHigh = all.find(({ ports }) => ports && ports.last > MAX_PORT)?.ports?.last;
  const words = address || isCited ? [] : wordsAsked(bare, all.length > 0);
  const isPortAsked = inLine.length > 0 || words.length === 0;
  const hasPort = mentions.some(({ ports }) => ports);
  const beyond = tooHigh !== undefined && !hasPort && isPortAsked ? String(tooHigh) : numbers.wrong;
  return {
    text,
    mentions: beyond === null ? mentions : [],
    beyond,
    // A version may belong to the name: IEEE 802.11.
    phrases: address ? [text] : [...(bare === given ? [] : [given]), ...phrasesOf(line, bare)],
    words,
    label,
    documents,
    mail,
    address,
  };
}
