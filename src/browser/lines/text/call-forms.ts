import { type Form, form, listed, twoEnds } from '../form.ts';
import { mentionsIn } from '../mention.ts';
import { PORTS, TRANSPORT } from '../patterns.ts';
import { OCTETS } from './parts.ts';

/** How calls of functions and commands write ports. */
export const CALL_FORMS: readonly Form[] = [
  // bash
  form(`/dev/(${TRANSPORT})/[^/\\s]{1,253}/(\\d{1,5})(?!\\w)`, listed(2, 1), /dev\//),
  // Python, OpenSSL
  form(
    `(?:addr=|\\b(?:connect|bind))\\(+(?:["'][\\w.:-]{0,253}["']|[\\d.]{7,15}),\\s?(\\d{1,5})(?=[,)])`,
    listed(1),
    /, ?\d{1,5}[,)]/,
  ),
  // Errors of Python
  form(
    `\\b(?:in use:|address|to|on|at)\\s\\(["'](?:${OCTETS}|localhost|[0-9a-f]{0,4}:[0-9a-f:]{1,44})["'],\\s?(\\d{1,5})(?=[,)])`,
    listed(1),
    /["'],\s?\d/,
  ),
  // Java
  form(
    `\\bnew\\s(?:(?:Server|Datagram)?Socket|InetSocketAddress)\\((?:(?:[a-z_][\\w.]{0,60}|"[^"]{0,253}"),\\s?)?(\\d{1,5})(?=[,)])`,
    listed(1),
    /socket/i,
  ),
  // A port that a program takes where no setting names one.
  form(`\\b(?:get\\w{0,12}|env)\\(["'](?:\\w{1,40}_)?PORT["'],\\s?["']?(\\d{1,5})(?!\\w)`, listed(1), /port["'],/i),
  form(
    `(?<![a-z])PORT["'\\])]{0,3}\\s?(?:\\|\\||\\?\\?)\\s?["']?(\\d{1,5})(?!\\w|\\.\\d)`,
    listed(1),
    /port["'\])]{0,3}\s?[|?]/i,
  ),
  // Builders
  form(`(?:(?<![a-z])(?:set|with)|\\.)Port\\((\\d{2,5})\\)`, listed(1), /port\(/i),
  // Node. A smaller number may say how many connections wait.
  form(`\\b(?:app|server)\\.listen\\((80|\\d{3,5})(?=[,)])`, listed(1), /\.listen/i),
  // lsof
  form(
    `\\blsof\\s(?:\\S{1,20}\\s){0,5}-[a-z]{0,5}i[46]?(${TRANSPORT})?:(${PORTS}(?:,${PORTS}){0,60})(?!\\w)`,
    listed(2, 1),
    /lsof/i,
  ),
  // Go
  form(
    `ports?\\b[^[]{0,40}\\[\\{(\\d{2,5})\\s(\\d{2,5})\\}`,
    ([, port = '', other = '']) => twoEnds(port, other, []),
    /\[\{\d/,
  ),
  // dig
  form(`@\\S{1,253}\\s-p\\s(\\d{1,5})(?!\\S)`, ([, port = '']) => mentionsIn(port, []), / @/),
];
