import { type Form, form, listed, twoEnds } from '../form.ts';
import { mentionsIn } from '../mention.ts';
import { PORTS, TRANSPORT } from '../patterns.ts';
import { OCTETS } from './parts.ts';

/** How calls of functions and commands write ports. */
export const CALL_FORMS: readonly Form[] = [
  // C, strace
  form(`\\bhtons\\((\\d{1,5})\\)`, listed(1), /htons/),
  // bash
  form(`/dev/(${TRANSPORT})/[^/\\s]{1,253}/(\\d{1,5})(?!\\w)`, listed(2, 1), /dev\//),
  // Python, OpenSSL
  form(
    `(?:addr=|\\b(?:connect|bind))\\(+(?:["'][\\w.:-]{0,253}["']|[\\d.]{7,15}),\\s?(\\d{1,5})(?=[,)])`,
    listed(1),
    /, ?\d{1,5}[,)]/,
  ),
  // Python
  form(`\\(["'](?:${OCTETS}|localhost|[0-9a-f:]{0,45})["'],\\s?(\\d{1,5})(?=[,)])`, listed(1), /["'], ?\d/),
  // Java
  form(`Socket(?:Address)?\\((?:"[^"]{0,253}",\\s?)?(\\d{1,5})\\)`, listed(1), /socket/i),
  // Settings of programs
  form(`(?<![a-z])PORT(?:\\s?(?:\\|\\||\\?\\?)|["'],)\\s?["']?(\\d{1,5})(?![\\w.])`, listed(1), /port/i),
  // Builders
  form(`(?:\\.|set|with)Port\\((\\d{1,5})\\)`, listed(1), /port\(/i),
  // Node. A number of fewer digits says how many connections may wait.
  form(`\\.listen\\((\\d{4,5})(?=[,)])`, listed(1), /\.listen/i),
  // lsof
  form(`(?<!\\S)-[a-z]{0,5}i[46]?(${TRANSPORT})?:(${PORTS})(?!\\w)`, listed(2, 1), /-\w*i\w*:/i),
  // Go
  form(
    `ports?\\b[^[]{0,40}\\[\\{(\\d{2,5})\\s(\\d{2,5})\\}`,
    ([, port = '', other = '']) => twoEnds(port, other, []),
    /\[\{\d/,
  ),
  // dig
  form(`@\\S{1,253}\\s-p\\s(\\d{1,5})(?!\\S)`, ([, port = '']) => mentionsIn(port, []), / @/),
];
