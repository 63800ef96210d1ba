import { type Form, form, listed, rangeOf, transportsOf } from '../form.ts';
import { mentionsIn } from '../mention.ts';
import { BEFORE, CONJUNCTIONS, NUMBER, PORTS, TO, TRANSPORT } from '../patterns.ts';

// Excludes numbers that count something: 3 bytes, 12 packets.
const COUNTED = '(?!\\s(?:%|\\d|[a-z]{2,}s\\b|of\\b|ms\\b|total\\b|more\\b))';
const KEY = '(?=[\\s"\':=#{[])["\']?\\s{0,20}(?:==|=|:|\\bin\\b)?\\s{0,40}["\'{[]?(?:number:)?\\s?:?';
// Excludes words that only end with “port”, such as “support”.
const NO_PORT = '(?![a-z]*(?:supp|transp|rep|exp|imp|passp|airp|viewp)ort)';
const OWNER = `(?:[a-z][a-z0-9]{0,20}[._-]){0,4}${NO_PORT}[a-z0-9]{0,20}?[._-]?`;
const WORD = `(?<![a-z0-9])${OWNER}port(?:[_-]?(?:number|no|nr|value|permit))?`;
const WORDS = `(?<![a-z0-9])${OWNER}(?:ports|port\\(s\\)|port[_-]?ranges?)`;
const SEVERAL = `${PORTS}(?:(?:\\s?[,;&|]\\s?(?:and\\s)?|\\s(?:${CONJUNCTIONS.join('|')})\\s)${PORTS}){0,60}`;
const TRANSPORT_SIGN = /tcp|udp|sctp|dccp/i;
const both: Form['read'] = ([, before = '', list = '', after = ''], transports) =>
  mentionsIn(list, transportsOf(before + after, transports));

/** How people and settings write ports among other words. */
export const PROSE_FORMS: readonly Form[] = [
  // People. Ports of a switch are none.
  form(
    `(?<![\\w-]|(?:vlan|interface|switch)\\s)ports?\\srange[:=]?\\s(?:is\\s|of\\s|from\\s)?(${NUMBER})${TO}(${NUMBER})(?!/)`,
    ([, from = '', to = ''], transports) => rangeOf(from, to, transports),
    /port.range/i,
  ),
  // People
  form(
    `(?:${BEFORE}(${TRANSPORT})[\\s.:/-]{0,3})?${WORDS}${KEY}(${SEVERAL})(?:[\\s/]{1,2}(${TRANSPORT}))?${COUNTED}`,
    both,
    /ports|port\(s|port[_-]?range/i,
  ),
  form(
    `(?:${BEFORE}(${TRANSPORT})[\\s.:/-]{0,3})?${WORD}${KEY}#?(${PORTS}(?:,${PORTS}){0,60})(?!\\d|/\\d)(?:[\\s/]{1,2}\\(?(${TRANSPORT}))?(?!\\s(?:%|[a-z]*bytes))`,
    both,
    /port/i,
  ),
  form(
    `${BEFORE}(${TRANSPORT})(?:\\s?[/:]\\s?|\\s)(${SEVERAL})(?![\\w:-]|[./]\\w)${COUNTED}`,
    listed(2, 1),
    TRANSPORT_SIGN,
  ),
  form(
    `${BEFORE}(?<![./-])(${NUMBER})[\\s_](${TRANSPORT})(?![-.\\w])(?!\\s[a-z]{3,}s\\b)`,
    listed(1, 2),
    TRANSPORT_SIGN,
  ),
  form(`${BEFORE}(?<![./-])(tcp|udp)(?!46\\b)(\\d{2,5})(?!\\w)`, listed(2, 1), TRANSPORT_SIGN),
  // nmap, ssh, psql
  form(`(?<!\\S)(?:-p|-P|--port|--ports)[\\s=]?(${PORTS}(?:,${PORTS}){0,60})(?![\\w:])`, listed(1), /-p/i),
  // People
  form(
    `\\b(?:running|runs|listening|listens|bound)\\s(?:on|to|at)\\s(\\d{2,5})(?=[?!,;)]|\\.?\\s*$|\\s(?:and\\s|\\())`,
    listed(1),
    / (?:on|to|at) \d/,
  ),
  // Settings
  form(`${BEFORE}ListenStream=(\\d{1,5})(?!\\S)`, listed(1), /Stream/i),
];
