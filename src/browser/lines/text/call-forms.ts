import { type Form, form, listed, twoEnds } from '../form.ts';
import { mentionsIn } from '../mention.ts';
import { TRANSPORT } from '../patterns.ts';

/** How calls of functions and commands write ports. */
export const CALL_FORMS: readonly Form[] = [
  form('strace', `\\bsin6?_port=htons\\((\\d{1,5})\\)`, listed(1), /htons/),
  form('bash', `/dev/(${TRANSPORT})/[^/\\s]{1,253}/(\\d{1,5})(?!\\w)`, listed(2, 1), /dev\//),
  form(
    'Python, OpenSSL',
    `(?:addr=|\\b(?:connect|bind))\\(+(?:["'][\\w.:-]{0,253}["']|[\\d.]{7,15}),\\s?(\\d{1,5})(?=[,)])`,
    listed(1),
    /, ?\d{1,5}[,)]/,
  ),
  form(
    'Go',
    `ports?\\b[^[]{0,40}\\[\\{(\\d{2,5})\\s(\\d{2,5})\\}`,
    ([, port = '', other = '']) => twoEnds(port, other, []),
    /\[\{\d/,
  ),
  form('dig', `@\\S{1,253}\\s-p\\s(\\d{1,5})(?!\\S)`, ([, port = '']) => mentionsIn(port, []), / @/),
];
