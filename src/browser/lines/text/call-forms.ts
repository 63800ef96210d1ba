import { type Form, form, listed, twoEnds } from '../form.ts';
import { mentionsIn } from '../mention.ts';
import { PORTS, TRANSPORT } from '../patterns.ts';
import { OCTETS } from './parts.ts';

/** How calls of functions and commands write ports. */
export const CALL_FORMS: readonly Form[] = [
  form('C, strace', `\\bhtons\\((\\d{1,5})\\)`, listed(1), /htons/),
  form('bash', `/dev/(${TRANSPORT})/[^/\\s]{1,253}/(\\d{1,5})(?!\\w)`, listed(2, 1), /dev\//),
  form(
    'Python, OpenSSL',
    `(?:addr=|\\b(?:connect|bind))\\(+(?:["'][\\w.:-]{0,253}["']|[\\d.]{7,15}),\\s?(\\d{1,5})(?=[,)])`,
    listed(1),
    /, ?\d{1,5}[,)]/,
  ),
  form('Python', `\\(["'](?:${OCTETS}|localhost|[0-9a-f:]{0,45})["'],\\s?(\\d{1,5})(?=[,)])`, listed(1), /["'], ?\d/),
  form('Java', `Socket(?:Address)?\\((?:"[^"]{0,253}",\\s?)?(\\d{1,5})\\)`, listed(1), /socket/i),
  form(
    'settings of programs',
    `(?<![a-z])PORT(?:\\s?(?:\\|\\||\\?\\?)|["'],)\\s?["']?(\\d{1,5})(?![\\w.])`,
    listed(1),
    /port/i,
  ),
  form('builders', `(?:\\.|set|with)Port\\((\\d{1,5})\\)`, listed(1), /port\(/i),
  // Of fewer digits it is how many connections may wait.
  form('Node', `\\.listen\\((\\d{4,5})(?=[,)])`, listed(1), /\.listen/i),
  form('lsof', `(?<!\\S)-[a-z]{0,5}i[46]?(${TRANSPORT})?:(${PORTS})(?!\\w)`, listed(2, 1), /-\w*i\w*:/i),
  form(
    'Go',
    `ports?\\b[^[]{0,40}\\[\\{(\\d{2,5})\\s(\\d{2,5})\\}`,
    ([, port = '', other = '']) => twoEnds(port, other, []),
    /\[\{\d/,
  ),
  form('dig', `@\\S{1,253}\\s-p\\s(\\d{1,5})(?!\\S)`, ([, port = '']) => mentionsIn(port, []), / @/),
];
