import { isTransport } from '../../registry/record/port.ts';
import { type Kind, kindOf, likeKind } from './kinds.ts';

/** An address that leads nowhere, taken apart into words. */
export interface Address {
  /** The kind of page that the address names, such as `port` in `/ports/443`; null if it names none. */
  readonly kind: Kind | null;
  /** The other words, as typed, without transports; if there are no others, all words. */
  readonly words: readonly string[];
  /** All words, with `/` between them. */
  readonly whole: string;
}

// What follows in a longer address is not read: nobody has typed it.
const MAX_LENGTH = 600;
const MAX_WORDS = 8;
// An address that was encoded twice is decoded twice.
const MAX_DECODED = 3;

const HOST = /^[/\\]*(?:https?:[/\\]+[^/\\]*|(?:www\.)?iana\.org(?=[/\\]))/i;
// Signs that programs take for a part of an address when they find an address in a text.
const BEFORE = /^[\s"'`(<[{«“‘]+/;
const BEHIND = /[\s"'`)>\]}»”’.,;:!?*]+$/;
const FILE_ENDING = /(?<=.)\.(?:x?html?|json|php|aspx?|jsp|txt|csv|xml|md|pdf|atom)$/i;

// Text that is not validly percent-encoded stays as it is.
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

function decodeAll(text: string, times = MAX_DECODED): string {
  const decoded = decode(text);
  return decoded === text || times === 1 ? decoded : decodeAll(decoded, times - 1);
}

// Splits `port=443` and `service:ssh` into the kind and the rest.
function splitKind(segment: string): string[] {
  const [, kind = '', rest = ''] = /^(\w+)[:=](.+)$/.exec(segment) ?? [];
  return kindOf(kind) ? [kind, rest] : [segment];
}

function readSegments(path: string): string[] {
  const text = decodeAll(path.slice(0, MAX_LENGTH)).toWellFormed().normalize('NFC');
  const segments = text
    .replace(HOST, '')
    .replace(/(?<=[^/\\])[?#].*/s, '')
    .split(/[/\\]+/)
    .map((segment) => segment.replace(BEFORE, '').replace(BEHIND, ''))
    .flatMap(splitKind)
    .filter(Boolean)
    .slice(0, MAX_WORDS);
  const last = segments.pop() ?? '';
  const named = [...segments, last.replace(FILE_ENDING, '')].filter(Boolean);
  return named.length > 1 && /^(?:index|default)$/i.test(named.at(-1) ?? '') ? named.slice(0, -1) : named;
}

/**
 * Reads a path of any length and kind, without the base of the site. `isName` says whether a word is a name, and so is
 * not taken for a mistyped kind of page.
 */
export function readAddress(path: string, isName: (word: string) => boolean = () => false): Address {
  const segments = readSegments(path);
  const [first = '', ...others] = segments;
  const exact = segments.map((segment) => kindOf(segment)).find((kind) => kind !== null) ?? null;
  const slipped = exact === null && others.length > 0 && !isName(first) ? likeKind(first) : null;
  const rest = slipped ? others : segments.filter((segment) => kindOf(segment) === null);
  const words = rest.filter((word) => !isTransport(word.toLowerCase()));
  const said = [words, rest, segments].find(({ length }) => length > 0) ?? [];
  return { kind: exact ?? slipped, words: said, whole: segments.join('/') };
}

/** The words to search for, as people write them. */
export function printWords({ words }: Address): string {
  return words.join(' ').replaceAll('_', ' ').slice(0, 200).toWellFormed();
}
