import { isTransport } from '../../registry/record/port.ts';
import { type Kind, kindOf, likeKind } from './kinds.ts';

/** What an address that leads nowhere says, in words. */
export interface Address {
  /** The kind of page it names, such as `port` in `/ports/443`. */
  readonly kind: Kind | null;
  /** What it says besides, as typed; where it says nothing besides, all of it. */
  readonly words: readonly string[];
  /** All that it says, with the kind. */
  readonly whole: string;
}

// Longer addresses are nobody's; what comes after is not read.
const MAX_LENGTH = 600;
const MAX_WORDS = 8;
// An address that was encoded twice is decoded twice.
const MAX_DECODED = 3;

const HOST = /^[/\\]*(?:https?:[/\\]+[^/\\]*|(?:www\.)?iana\.org(?=[/\\]))/i;
// What programs take for a part of an address when they find one in a text.
const BEFORE = /^[\s"'`(<[{«“‘]+/;
const BEHIND = /[\s"'`)>\]}»”’.,;:!?*]+$/;
const FILE_ENDING = /(?<=.)\.(?:x?html?|json|php|aspx?|jsp|txt|csv|xml|md|pdf|atom)$/i;

// What is no encoding stands for itself.
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

// port=443, service:ssh
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

/** Reads a path behind the base of the site, of any length and kind. `isName` says what is a name and no slip. */
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
