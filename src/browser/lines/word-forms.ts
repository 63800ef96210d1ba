import type { Transport } from '../../registry/record/port.ts';
import { type Form, form, listed, transportsOf } from './form.ts';
import { mentionsIn } from './mention.ts';
import { BEFORE, KEY_END, NAME, NUMBER, PORT_LIST, PORTS, TRANSPORT } from './patterns.ts';

const OWNER =
  '(?:container|target|node|host|server|local|remote|listen|listening|published|http|https|admin|l|r)[._-]?';
const PORT_WORD = `(?:(?:${OWNER})?ports?(?:[\\s_-]?ranges?)?|puertos?|portas?|poort(?:en)?|porty?|порты?|ポート|端口|埠|포트)`;
const ORDINAL = '(?:\\s?(?:numbers?|no\\.?|nr\\.?|num\\.?|nummer|número|numéro|n°|番号|号|#))?';
const TRANSPORTS = `${TRANSPORT}(?:\\s?[,/|+&]\\s?${TRANSPORT}){0,3}`;
const COMMA_LIST = `${PORTS}(?:\\s?[,;/&]\\s?${PORTS}){0,60}`;
// A transport to which the ports behind it belong: TCP 443, 8443 UDP 3478. With a number before it, it has that one:
// 22 tcp 80 udp.
const LEADING = `(?<!\\d[\\s/_:.-]{0,2})(?:tcp|udp|sctp|dccp)\\s?[:\\s]\\s?`;
const LETTERS: Readonly<Record<string, Transport>> = { t: 'tcp', u: 'udp', s: 'sctp' };

/** How people and settings write ports. Words with other meanings may look the same. */
export const WORD_FORMS: readonly Form[] = [
  // nmap -p
  form(`${BEFORE}([TUS]):(${PORTS}(?:,${PORTS}){0,60})`, ([, letter = '', list = '']) =>
    mentionsIn(
      list,
      [LETTERS[letter.toLowerCase()]].filter((transport) => transport !== undefined),
    ),
  ),
  // /etc/services, ufw, docker
  form(
    `${BEFORE}(${COMMA_LIST})(?:\\s?/\\s?|[_:.-]|(?<!${LEADING}[\\d\\s,;&–-]{0,200})\\s)(${TRANSPORTS})`,
    listed(1, 2),
  ),
  // People
  form(
    `(?:${BEFORE}(${TRANSPORTS})[\\s.:/-]{0,3})?(?<![a-z0-9])${PORT_WORD}${ORDINAL}${KEY_END}#?(${PORT_LIST})(?:[\\s/]{1,2}(${TRANSPORTS}))?`,
    ([, before = '', list = '', after = ''], transports) => mentionsIn(list, transportsOf(before + after, transports)),
  ),
  form(`(?<![\\p{L}\\p{N}_-])(${TRANSPORTS})(?:\\s?[/:-]\\s?|[\\s_.])?(${PORT_LIST})`, listed(2, 1)),
  form(`(?<![\\w.])(\\d{1,7})\\s?(?:番|号|번)?\\s?(?:端口|ポート|포트|埠)`, listed(1)),
  // grep, findstr, lsof, Prometheus, Go
  form(
    `(?<=\\s):(\\d{1,5})(?!\\S)|(?:(?<==)|(?<!\\w)(["'])):(\\d{2,5})\\2(?!\\w)`,
    ([, bare = '', , joined = ''], transports) => mentionsIn(bare || joined, transports),
  ),
  // People
  form(`${BEFORE}(\\d{1,7})(${TRANSPORT})`, listed(1, 2)),
  form(`${BEFORE}(tcp|udp|sctp|dccp)(\\d{1,5})(?!\\w)`, listed(2, 1)),
  // nmap, ssh, psql
  form(`(?<!\\S)(?:-p|--ports?)[\\s=]?(${PORTS}(?:,${PORTS}){0,60})(?!\\w)`, listed(1)),
  // Settings
  form(`${BEFORE}(?:listen(?:stream|datagram)?|expose|bind)[\\s=:]{1,3}(${NUMBER})`, listed(1)),
];

/** How people write a port that may as well be a version, such as `redis:7`. */
export const DOUBTFUL_FORMS: readonly Form[] = [
  // People
  form(`${BEFORE}(?<!\\.)(${NAME}):(\\d{1,5})(?![\\w.:])`, ([, name = '', port = '']) => [
    ...mentionsIn(port, []),
    ...mentionsIn(name, [], true),
  ]),
];
