import type { Transport } from '../../../registry/record/port.ts';
import { isTransport } from '../../../registry/record/port.ts';
import { type Mention, mentionsIn, transportsIn } from '../mention.ts';

/** A set of nft, whose elements may stand on several lines. */
export interface NftSet {
  /** The types that the parts of an element have, in order: `ipv4_addr . inet_service`. */
  readonly types: readonly string[];
  /** The types of the value that an element leads to, if the set is a map. */
  readonly values: readonly string[];
  readonly transports: readonly Transport[];
  readonly aside: boolean;
  /** Whether the next line may have further elements. */
  readonly isOpen: boolean;
}

const TYPE = /^\s*type(?:of)?\s+([a-z_0-9]+(?:\s\.\s[a-z_0-9]+)*|.*\b[ds]port\b.*?)(?:\s:\s(.*?))?;?\s*$/;
const RULE = /\b(?:(tcp|udp|sctp|dccp|th)\s)?([ds])port\s(?:!=\s)?(?:v?map\s)?\{([^}]*)(\})?/;
const SERVICE = /^(?:inet_service|.*port)$/;

// Comments: `# of the web`, `comment "a, b"`.
const COMMENT = /(?<!\S)(?:#.*$|comment\s"[^"]*")/g;
// An element without its timeout, expiry or counter: `22`, `192.168.1.10 . 25`, `22 : accept`, `80 timeout 1h`.
const bare = (element: string): string => element.replace(/\s(?:timeout|expires|counter)\s.*$/, '').trim();
const PARTS = '[\\w."$@/:-]+(?:\\s\\.\\s[\\w."$@/:-]+)*';
const ELEMENT = new RegExp(`^(?:${PARTS}(?:\\s:\\s[\\w\\s."$@/:-]+)?)?$`);
const typesOf = (text: string): readonly string[] => text.split(' . ');

function elementOf(element: string, set: NftSet): Mention[] {
  const [key = '', value = ''] = bare(element).split(/\s:\s/);
  const own = key.split(/\s\.\s/).filter(isTransport);
  const transports = own.length > 0 ? own : set.transports;
  return [
    ...mentionsIn(portOf(key, set.types), transports, set.aside),
    ...mentionsIn(portOf(value, set.values), transports, true),
  ];
}

/** The part of `192.168.1.10 . 25` that is a port according to the types; '' if no part is. */
function portOf(element: string, types: readonly string[]): string {
  const part = element.split(/\s\.\s/)[types.findIndex((type) => SERVICE.test(type))]?.replace(/[\s"]/g, '') ?? '';
  return /^[\w-]+$/.test(part) ? part : '';
}

const elementsOf = (text: string, set: NftSet): Mention[] =>
  text
    .replace(COMMENT, '')
    .split(',')
    .flatMap((element) => elementOf(element, set));

const areElements = (text: string): boolean =>
  text
    .replace(COMMENT, '')
    .split(',')
    .every((element) => ELEMENT.test(bare(element)));

/** Whether more elements may follow: the line ends with a comma or an opening brace, or is empty. */
const goesOn = (line: string): boolean => /(?:^|[,{])\s*$/.test(line.replace(COMMENT, ''));

/**
 * Reads a line that may belong to a set. Returns null if the line has to do with no set; else its mentions, null if it
 * has to be read in another way, and the set that the next line may belong to.
 */
export function readSet(
  line: string,
  set: NftSet | null,
): { readonly set: NftSet | null; readonly mentions: readonly Mention[] | null } | null {
  if (set?.isOpen) {
    const [inside = ''] = line.split('}');
    // A line that is no list of elements ends a set whose brace was never closed.
    if (!areElements(inside)) return readSet(line, null) ?? { set: null, mentions: null };
    return { set: { ...set, isOpen: goesOn(line) }, mentions: elementsOf(inside, set) };
  }
  const [, type, value = ''] = TYPE.exec(line) ?? [];
  if (type !== undefined && !/^filter|^nat|^route/.test(type))
    return {
      set: { types: typesOf(type), values: typesOf(value), transports: [], aside: false, isOpen: false },
      mentions: [],
    };
  const [, elements] = set ? (/^\s*elements\s=\s\{([^}]*)/.exec(line) ?? []) : [];
  if (set && elements !== undefined)
    return { set: { ...set, isOpen: goesOn(line) }, mentions: elementsOf(elements, set) };
  const rule = RULE.exec(line);
  if (!rule || (rule[4] !== undefined && /[ds]port/.test(line.slice(rule.index + rule[0].length)))) return null;
  const transports =
    transportsIn(rule[1] ?? '').length > 0 ? transportsIn(rule[1] ?? '') : transportsIn(line.slice(0, rule.index));
  const own = {
    types: ['inet_service'],
    // The value may be an address alone, or an address with a port.
    values: ['ipv4_addr', 'inet_service'],
    transports,
    aside: rule[2] === 's',
    isOpen: rule[4] === undefined && goesOn(line),
  };
  return { set: own.isOpen ? own : set, mentions: elementsOf(rule[3] ?? '', own) };
}
