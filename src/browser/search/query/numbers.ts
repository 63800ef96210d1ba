import { MAX_PORT } from '../../../registry/record/port.ts';
import { type Mention, mentionsIn, parseNumber, transportsIn } from '../../lines/mention.ts';
import { TO } from '../../lines/patterns.ts';
import { spaceOut } from './phrases.ts';

/** The ports that a text speaks of in numbers, or a number in it that is no port (`wrong`). */
export interface Numbers {
  readonly mentions: readonly Mention[];
  readonly wrong: string | null;
}

const NUMBER = '(?:0x[0-9a-f]{1,4}|\\d{1,20})';
const JOINED = '(?:\\s?[,;&|/+]\\s?(?:and\\s)?|\\s(?:and|or|und|oder|et|y|e)\\s|\\s)';
const LIST = new RegExp(`^[:#]?${NUMBER}(?:${TO}${NUMBER})?(?:${JOINED}${NUMBER}(?:${TO}${NUMBER})?)*[/:]?$`, 'i');
const PUBLISHED = /^(\d{1,5}):(\d{1,5})$/;
const COMPARED = /^(?:ports?\s)?(<=?|>=?|≤|≥|below|under|above|over|up to)\s?(\d{1,7})$/i;
// An integer that stands by itself.
const ALONE = /(?<![\p{L}\p{N}_.:/+*-])(?:0x[0-9a-f]{1,4}|\d{1,20})(?![\p{L}\p{N}_*]|[.:-]\p{L}|\.\d|[-–]\d)/giu;
// Words before a number that belongs to a name: RFC 793, IEC 104, Windows 2000.
const NUMBERED =
  /(?:^|[^\p{L}])(?:(?:errno|(?:win|wsa)?error)[\s.:=-]{0,2}|(?:rfc|bcp|std|iec|iso|ieee|ansi|itu|din|rsa|x|windows|win|office|page|section|appendix|chapter|step|top|first|last|area|sha|aes|base|code|status|event|id|pid|vlan|mtu|ttl|asn?)[\s.-]?)$/iu;
// Words before a number that belongs to a name if it is less than SMALL: TLS 1.3, plan 9, HTTP 2, Debian 12.
const VERSIONED =
  /(?:^|[^\p{L}])(?:tls|ssl|plan|version|ver|v|http|ike|ip|ipv|layer|level|mode|usb|phase|class|type|wave|gen|debian|rhel|centos|fedora|python|java|php)[\s.-]?$/iu;
const SMALL = 20;
// Words before a number that is a year or a release named after it: since 2019, Exchange 2019.
const DATED = /(?:^|[^\p{L}])(?:in|since|year|exchange|server|office)[\s.-]?$/iu;
const isYear = (number: number): boolean => number >= 1990 && number < 2040;

const isPartOfName = (number: number, before: string): boolean =>
  NUMBERED.test(before) || (number < SMALL && VERSIONED.test(before)) || (isYear(number) && DATED.test(before));

// A date or a time of day.
const TIME = /^\d{1,2}[:.]\d{2}(?::\d{2})?$|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

/** Reads the numbers of a text as ports. It is used for texts in which readLine finds nothing. */
export function readNumbers(bare: string): Numbers {
  const text = spaceOut(bare)
    .trim()
    .replace(/^(?:ports?\s)?(?:from|between|range|von|de)\s/i, '');
  if (TIME.test(text)) return { mentions: [], wrong: null };
  const compared = COMPARED.exec(text);
  if (compared) return readComparison(compared[1] ?? '', Number(compared[2]));
  const [, host = '', container = ''] = PUBLISHED.exec(text) ?? [];
  // Two ports, as in 8080:80 for a published container. If the lower number is first, it is an interval.
  if (Number(host) > Number(container))
    return { mentions: [...mentionsIn(host, []), ...mentionsIn(container, [])], wrong: null };
  if (/^-\d+$/.test(text)) return { mentions: [], wrong: text };
  if (LIST.test(text)) return { mentions: mentionsIn(text, []), wrong: null };
  const numbers = [...text.matchAll(ALONE)].filter(
    ({ 0: number, index }) => !isPartOfName(parseNumber(number), text.slice(Math.max(0, index - 20), index)),
  );
  return { mentions: numbers.flatMap(([number]) => mentionsIn(number, transportsIn(text))), wrong: null };
}

function readComparison(sign: string, number: number): Numbers {
  const isBelow = /^(?:<|≤|below|under|up)/i.test(sign);
  const isStrict = /^(?:<|>|below|under|above|over)$/i.test(sign);
  const step = isStrict ? 1 : 0;
  const [first, last] = isBelow ? [0, number - step] : [number + step, MAX_PORT];
  if (last < 0 || first > last) return { mentions: [], wrong: String(number) };
  return {
    mentions: [{ ports: { first, last: Math.min(last, MAX_PORT) }, name: null, transports: [], aside: false }],
    wrong: null,
  };
}
