import { type Transport } from '../../registry/record/port.ts';
import { type Mention, mentionsIn, transportsIn } from './mention.ts';
import {
  ADDRESS,
  BARE_IPV6,
  HOST_OF_DOMAIN,
  LONG_NAME,
  NAME,
  NUMBER,
  NUMERIC_ADDRESS,
  PORT,
  PORT_LIST,
  PORTS,
  TRANSPORT,
} from './patterns.ts';

/** How a kind of text writes ports. */
export interface Form {
  /** The tools that write so. */
  readonly of: string;
  readonly pattern: RegExp;
  /** What the groups of the pattern say; `transports` are those of the whole line. */
  readonly read: (groups: readonly (string | undefined)[], transports: readonly Transport[]) => Mention[];
}

const form = (of: string, pattern: string, read: Form['read']): Form => ({
  of,
  pattern: new RegExp(pattern, 'giu'),
  read,
});

// A number from which systems take the ports of their own connections: Linux from 32768, others from 49152.
const EPHEMERAL = 32768;
const isEphemeral = (port: string): boolean => Number(port) >= EPHEMERAL;
const isNone = (port: string | undefined): boolean => port === undefined || port === '*' || port === '0';

/** Two ends of a connection, of which the one that serves comes first: the second, unless that is of the moment only. */
function ends(client: string | undefined, server: string | undefined, transports: readonly Transport[]): Mention[] {
  const all = [server, client].filter((port) => port !== undefined && !isNone(port)) as string[];
  const [first = '', second = ''] = all;
  const inOrder = all.length === 2 && isEphemeral(first) && !isEphemeral(second) ? [second, first] : all;
  return inOrder.flatMap((port, i) => mentionsIn(port, transports, i > 0));
}

const attribute = (text: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(text)?.[1] ?? '';
const own = (text: string | undefined, transports: readonly Transport[]): readonly Transport[] => {
  const named = transportsIn(text ?? '');
  return named.length > 0 ? named : transports;
};

// Schemes that are not called like their service (RFC 6455 §11.1; the others by what they run over).
const SERVICES_OF: Readonly<Record<string, string>> = { ws: 'http', wss: 'https', scp: 'ssh', sftp: 'ssh' };
const serviceOf = (scheme: string): string =>
  SERVICES_OF[scheme] ?? scheme.replace(/^.*\+ssh$/, 'ssh').replace(/\+.*$/, '');

const KEY_END = '["\']?\\s?(?:==|=|:|\\beq\\b|\\bin\\b|\\bne\\b)?\\s?["\'{[]?\\s?';
const DESTINATION = '(?:dports?|dpts?|dst[_ -]?ports?|dest(?:ination)?[_ -]?ports?)';
const SOURCE = '(?:sports?|spts?|src[_ -]?ports?|source[_ -]?ports?)';
const KEYED = `(?:${PORT_LIST}|${NAME}(?:\\s?,\\s?${PORT}){0,50})`;
const BEFORE = '(?<![\\p{L}\\p{N}])';

/** Forms that leave no doubt. The first that fits a place of the line has it. */
export const SURE_FORMS: readonly Form[] = [
  form('TLSA records', `(?<!\\S)_(\\d{1,5})\\._(${TRANSPORT})`, ([, port = '', transport = '']) =>
    mentionsIn(port, transportsIn(transport)),
  ),
  form('nmap -oX, firewalld', '<port\\b([^<>]{1,300})>', ([, attributes = '']) =>
    mentionsIn(
      attribute(attributes, 'portid') || attribute(attributes, 'port'),
      transportsIn(attribute(attributes, 'protocol')),
    ),
  ),
  form(
    'nmap -oG',
    `(${NUMBER})/[a-z|]{4,15}/(${TRANSPORT})//([^/]{0,60})/`,
    ([, port = '', transport = '', name = '']) => [
      ...mentionsIn(port, transportsIn(transport)),
      ...mentionsIn(name, transportsIn(transport), true),
    ],
  ),
  form(
    'nmap',
    `(${NUMBER})/(${TRANSPORT})\\s+(?:open|closed|filtered|unfiltered)[a-z|]{0,12}(?:\\s+(?:ssl/)?(${NAME}))?`,
    ([, port = '', transport = '', name = '']) => [
      ...mentionsIn(port, transportsIn(transport)),
      ...mentionsIn(name, transportsIn(transport), true),
    ],
  ),
  form(
    'URLs',
    `${BEFORE}([a-z][a-z0-9+-]{0,30})://(?:[^\\s/?#@]{0,200}@)?(?:\\[[^\\]\\s]{0,60}\\]|[^\\s/?#:,]{0,253})(?::(\\d{1,7}))?[^\\s]*`,
    ([, scheme = '', port = '']) => [
      ...mentionsIn(port, []),
      ...mentionsIn(serviceOf(scheme.toLowerCase()), [], port !== ''),
    ],
  ),
  form(
    'docker ps',
    `(?:(?:${ADDRESS}|${BARE_IPV6})[:]?)?(${PORTS})->(${PORTS})/(${TRANSPORT})`,
    ([, host, container, transport]) => ends(container, host, transportsIn(transport ?? '')),
  ),
  form('lsof', `${ADDRESS}[:.](${PORT})\\s?->\\s?${ADDRESS}[:.](${PORT})`, ([, from, to], transports) =>
    ends(from, to, transports),
  ),
  form(
    'Cisco IOS and ASA',
    `${ADDRESS}\\((\\d{1,5})\\)\\s?->\\s?(?:\\w{1,20}/)?${ADDRESS}\\((\\d{1,5})\\)`,
    ([, from, to], transports) => ends(from, to, transports),
  ),
  form(
    'Cisco ASA',
    `\\w{1,30}:(?:\\d{1,3}(?:\\.\\d{1,3}){3})/(\\d{1,5})(?:\\s\\([^)]{0,40}\\))?\\sto\\s\\w{1,30}:(?:\\d{1,3}(?:\\.\\d{1,3}){3})/(\\d{1,5})`,
    ([, from, to], transports) => ends(to, from, transports),
  ),
  form(
    'tcpdump',
    `(?:${ADDRESS}|[0-9a-f:]{2,45})\\.(${PORT})\\s[>]\\s(?:${ADDRESS}|[0-9a-f:]{2,45})\\.(${PORT})`,
    ([, from, to], transports) => ends(from, to, transports),
  ),
  form(
    'ss, netstat',
    `(?:${ADDRESS}[:.]|${BARE_IPV6})(${PORT})\\s+(?:${ADDRESS}[:.]|${BARE_IPV6})(${PORT}|\\*)(?!\\S)`,
    ([, local, remote], transports) =>
      isNone(remote) ? mentionsIn(local ?? '', transports) : ends(remote, local, transports),
  ),
  form(
    'kubectl',
    `(?<![\\w.:\\]])(${NUMBER}):(${NUMBER})/(${TRANSPORT})`,
    ([, port = '', node = '', transport = '']) => [
      ...mentionsIn(port, transportsIn(transport)),
      ...mentionsIn(node, transportsIn(transport), true),
    ],
  ),
  form(
    'docker run, compose',
    `(?:-p|--publish|-)\\s?=?["']?(?:${ADDRESS}:)?(${PORTS}):(${PORTS})(?:/(${TRANSPORT}))?["']?(?!\\S)`,
    ([, host, container, transport]) => ends(container, host, transportsIn(transport ?? '')),
  ),
  form(
    'firewalls, logs, filters',
    `(?:(${TRANSPORT})[\\s.]{1,3})?(?:th\\s)?(?<![a-z])(?:--)?${DESTINATION}${KEY_END}(${KEYED})`,
    ([, transport, list = ''], transports) => mentionsIn(list, own(transport, transports)),
  ),
  form(
    'firewalls, logs, filters',
    `(?:(${TRANSPORT})[\\s.]{1,3})?(?:th\\s)?(?<![a-z])(?:--)?${SOURCE}${KEY_END}(${KEYED})`,
    ([, transport, list = ''], transports) => mentionsIn(list, own(transport, transports), true),
  ),
  form('Cisco access lists', `${BEFORE}range\\s(${PORT})\\s(${PORT})`, ([, from = '', to = ''], transports) =>
    mentionsIn(`${from}-${to}`, transports),
  ),
  form('Cisco access lists', `${BEFORE}eq\\s(${PORT}(?:\\s${NUMBER}){0,10})`, ([, list = ''], transports) =>
    mentionsIn(list, transports),
  ),
  form(
    'an address and a port',
    `${BEFORE}(?<![.:])(?:${ADDRESS}[:#]|${NUMERIC_ADDRESS}[.])(${PORT})(?![.\\w])(?!:\\w)`,
    ([, port = ''], transports) => mentionsIn(port, transports),
  ),
  form(
    'a host and a port',
    `${BEFORE}(?<![.:])${HOST_OF_DOMAIN}[.](${NUMBER}|${LONG_NAME})(?![.\\w:])`,
    ([, port = ''], transports) => mentionsIn(port, transports),
  ),
  form(
    'an address and a port',
    `(?<![\\w:])(?:::|::1:|::ffff:\\d{1,3}(?:\\.\\d{1,3}){3}:):?(${PORT})(?![\\w:.])`,
    ([, port = ''], transports) => mentionsIn(port, transports),
  ),
  form(
    'an address and a port',
    `(?<![\\w:])[0-9a-f:]{2,45}%\\w{1,20}[.:](${PORT})(?![\\w:.])`,
    ([, port = ''], transports) => mentionsIn(port, transports),
  ),
];
const PORT_WORD =
  '(?:(?:container|target|node|host|server|local|remote|listen|listening|published|http|https|admin|l|r)[._-]?)?(?:ports?|portrange|puertos?|portas?|poort(?:en)?|porty?|порты?|ポート|端口|埠|포트)';
const ORDINAL = '(?:\\s?(?:numbers?|no\\.?|nr\\.?|num\\.?|nummer|número|numéro|n°|番号|号|#))?';

/** Forms that words of other meanings may have: they count in a line that has no sure one. */
export const LIKELY_FORMS: readonly Form[] = [
  form('nmap -p', `${BEFORE}([TUS]):(${PORTS}(?:,${PORTS}){0,200})`, ([, letter = '', list = '']) =>
    mentionsIn(list, [{ t: 'tcp', u: 'udp', s: 'sctp' }[letter.toLowerCase()] as Transport]),
  ),
  form(
    'services, ufw, nmap, docker',
    `${BEFORE}(${PORTS}(?:\\s?[,;/&]\\s?${PORTS}){0,200})(?:\\s?/\\s?|\\s)(${TRANSPORT}(?:\\s?[,/|+&]\\s?${TRANSPORT}){0,3})`,
    ([, list = '', transport = '']) => mentionsIn(list, transportsIn(transport)),
  ),
  form(
    'people',
    `(?:${BEFORE}(${TRANSPORT}(?:[/,]${TRANSPORT})?)[\\s.:/-]{0,3})?(?<![a-z0-9])${PORT_WORD}${ORDINAL}${KEY_END}#?(${PORT_LIST})(?:[\\s/]{1,2}(${TRANSPORT}))?`,
    ([, before, list = '', after], transports) => mentionsIn(list, own(before ?? after, transports)),
  ),
  form(
    'people',
    `${BEFORE}(${TRANSPORT}(?:[/,]${TRANSPORT})?)(?:\\s?[/:-]\\s?|\\s)?(${PORT_LIST})`,
    ([, transport = '', list = '']) => mentionsIn(list, transportsIn(transport)),
  ),
  form('people', `${BEFORE}(\\d{1,7})\\s?(${TRANSPORT})`, ([, port = '', transport = '']) =>
    mentionsIn(port, transportsIn(transport)),
  ),
  form('people', `${BEFORE}(tcp|udp|sctp|dccp)(\\d{1,5})(?!\\w)`, ([, transport = '', port = '']) =>
    mentionsIn(port, transportsIn(transport)),
  ),
  form('people', `${BEFORE}(?<!\\.)(${NAME}):(\\d{1,5})(?![\\w.:])`, ([, name = '', port = '']) => [
    ...mentionsIn(port, []),
    ...mentionsIn(name, [], true),
  ]),
  form(
    'nmap, ssh, psql',
    `(?<!\\S)(?:-p|-P|--ports?)[\\s=]?(${PORTS}(?:,${PORTS}){0,200})(?!\\w)`,
    ([, list = ''], transports) => mentionsIn(list, transports),
  ),
  form(
    'settings',
    `${BEFORE}(?:listen(?:stream|datagram)?|expose|bind)[\\s=:]{1,3}(${NUMBER})`,
    ([, port = ''], transports) => mentionsIn(port, transports),
  ),
];
