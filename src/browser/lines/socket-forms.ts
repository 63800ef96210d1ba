import { type Form, form, listed, transportsOf, twoEnds } from './form.ts';
import { mentionsIn, transportsIn } from './mention.ts';
import {
  ADDRESS,
  BARE_IPV6,
  BEFORE,
  HOST_OF_DOMAIN,
  IPV4,
  LONG_NAME,
  NAME,
  NUMBER,
  NUMERIC_ADDRESS,
  PORT,
  PORTS,
  TRANSPORT,
} from './patterns.ts';

// Schemes of URLs that do not have the name of their service: `ws` and `wss` (RFC 6455 §11.1), and `scp` and `sftp`,
// which run over SSH.
const SERVICES_OF: Readonly<Record<string, string>> = { ws: 'http', wss: 'https', scp: 'ssh', sftp: 'ssh' };
const serviceOf = (scheme: string): string =>
  SERVICES_OF[scheme] ?? scheme.replace(/^.*\+ssh$/, 'ssh').replace(/\+.*$/, '');

const ASA_END = `\\w{1,30}:${IPV4}/(\\d{1,5})`;
const END_OF_PACKET = `(?:${ADDRESS}|[0-9a-f:]{2,45}|(?<![\\w.-])[\\w-]{1,63})\\.(${PORT})`;
const END_OF_SOCKET = `(?:${ADDRESS}[:.]|${BARE_IPV6})`;
const FLOW_ADDRESS = `(?:${IPV4}|[0-9a-f:]{0,40}::[0-9a-f:]{0,40})`;
const PUBLISHED = `(${PORTS}):(${PORTS})(?:/(${TRANSPORT}))?`;

// A packet from the first end to the second. The second, its destination, is of interest.
const packet: Form['read'] = ([, from = '', to = ''], transports) => twoEnds(to, from, transports);
// The ports of a rule; '' for any, and for a variable.
const numbersOf = (ports: string): string => (/\d/.test(ports) ? ports : '');
// Reads nothing from two names without a colon or a number, which may be names of files: a.test.ts > b.txt.
const ofSockets =
  (read: Form['read']): Form['read'] =>
  (groups, transports) =>
    groups[0]?.includes(':') || groups.slice(1).some((end) => /^[\d*]/.test(end)) ? read(groups, transports) : [];
const published: Form['read'] = ([, host = '', container = '', transport = ''], transports) =>
  twoEnds(host, container, transportsOf(transport, transports));

/** Forms for a line that is read by itself. In a whole text the same signs may mean something else. */
export const LONE_FORMS: readonly Form[] = [
  // URLs
  form(
    `${BEFORE}([a-z][a-z0-9+-]{0,30})://(?:[^\\s/?#@]{0,60}@)?(?:\\[[^\\]\\s]{0,60}\\]|[^\\s/?#:,]{0,253})(?::(\\d{1,7}))?\\S*`,
    ([, scheme = '', port = '']) => [
      ...mentionsIn(port, []),
      ...mentionsIn(serviceOf(scheme.toLowerCase()), [], port !== ''),
    ],
  ),
  // Addresses of calls
  form(
    `${BEFORE}(sips?|stuns?|turns?|xmpp):(?:[^\\s@]{1,64}@)?[^\\s:;?@/]{1,253}(?::(\\d{1,5}))?\\S*`,
    ([, scheme = '', port = '']) => [...mentionsIn(port, []), ...mentionsIn(scheme, [], port !== '')],
  ),
  // Wireshark
  form(`(?<![\\w.])([1-9]\\d{0,4})\\s?(?:→|->)\\s?([1-9]\\d{0,4})(?![\\w/.])`, packet),
  // Snort, Suricata: what stands in parentheses behind the ports has numbers of other kinds
  form(
    `${BEFORE}(?:alert|drop|pass|reject|log|block)\\s\\w{2,9}\\s\\S{1,200}\\s(\\S{1,99})\\s(?:->|<>)\\s\\S{1,200}\\s(\\S{1,99})\\s\\(.*`,
    ([, from = '', to = ''], transports) => twoEnds(numbersOf(to), numbersOf(from), transports),
    /[-<]>/,
  ),
  // Windows Firewall, Amazon VPC
  form(`(?:^|\\s)${FLOW_ADDRESS}\\s${FLOW_ADDRESS}\\s(\\d{1,5})\\s(\\d{1,5})(?=\\s)`, packet),
  // Postfix
  form(`\\[[\\w-]{1,63}\\.[\\w.-]{1,190}\\]:(${PORT})`, listed(1), /\]:/),
  // Juniper, Palo Alto
  form(`(?<=(?:application|service)\\s)(?:junos|service)-(${NAME})`, listed(1)),
  // pf, tcpdump
  form(
    `(?<=^\\s{0,9}(?:(?:pass|block|match)\\s(?:in|out|proto)|tcpdump)\\s.{0,300})${BEFORE}port\\s=?\\s?(\\{[^}]{1,200}\\}|${PORTS}(?!\\S)|${NAME}(?!\\S))`,
    listed(1),
    /port\s/i,
  ),
];

/** How tools write both ends of a connection, or a port that leads to another port. */
export const CONNECTION_FORMS: readonly Form[] = [
  // docker ps
  form(`(?:(?:${ADDRESS}|${BARE_IPV6}):?)?(${PORTS})->(${PORTS})/(${TRANSPORT})`, published, /->/),
  // lsof, Juniper
  form(`${ADDRESS}[:./](${PORT})\\s?->\\s?${ADDRESS}[:./](${PORT})`, packet, /->/),
  // Get-NetTCPConnection
  form(
    `(?:${IPV4}|::|::1)\\s+(\\d{1,5})\\s+(?:${IPV4}|::|::1)\\s+(\\d{1,5})\\s`,
    ([, local = '', remote = ''], transports) => twoEnds(local, remote, transports),
    /[.:]\d{0,3}\s+\d{1,5}\s/,
  ),
  // Cisco
  form(`${ADDRESS}\\((\\d{1,5})\\)\\s?->\\s?(?:\\w{1,20}/)?${ADDRESS}\\((\\d{1,5})\\)`, packet, /->/),
  // Cisco ASA
  form(
    `${ASA_END}(?:\\s\\([^)]{0,40}\\))?\\s(?:to|dst)\\s${ASA_END}`,
    ([, outside = '', inside = ''], transports) => twoEnds(outside, inside, transports),
    /\/\d/,
  ),
  // tcpdump
  form(`${END_OF_PACKET}\\s>\\s${END_OF_PACKET}:?`, ofSockets(packet), />/),
  // ss, netstat
  form(
    `${END_OF_SOCKET}(${PORT})\\s+${END_OF_SOCKET}(${PORT}|\\*)(?!\\S)`,
    ofSockets(([, local = '', remote = ''], transports) => twoEnds(local, remote, transports)),
    /[.:][\w+-]+\s+\S*[.:][\w+*-]+(?!\S)/,
  ),
  // kubectl
  form(
    `(?<![\\w.:\\]])(${NUMBER}):(${NUMBER})/(${TRANSPORT})`,
    ([, port = '', node = '', transport = '']) => [
      ...mentionsIn(port, transportsIn(transport)),
      ...mentionsIn(node, transportsIn(transport), true),
    ],
    /:\w+\//,
  ),
  // kubectl port-forward
  form(
    `(?<=\\b(?:kubectl|oc)\\s.{0,200})(?<![\\w.:-])(\\d{1,5}):(${PORT})(?![:\\w]|\\.\\w)`,
    ([, local = '', remote = ''], transports) => twoEnds(local, remote, transports),
    /port-forward/i,
  ),
  // docker run, compose
  form(
    `(?<![\\w.-])(?:-[dit]{0,3}p|--publish|-)\\s?=?["']?(?:${ADDRESS}:)?${PUBLISHED}["']?(?!\\S)`,
    published,
    /\d:\d/,
  ),
];

/** How tools write an address with a port or with the name of a service. */
export const ADDRESS_FORMS: readonly Form[] = [
  // Addresses
  form(`${BEFORE}(?<![.:])(?:${ADDRESS}[:#]|${NUMERIC_ADDRESS}[.])(${PORT})(?!\\.?\\w)(?!:\\w)`, listed(1)),
  // Hosts
  form(`${BEFORE}(?<![.:])${HOST_OF_DOMAIN}[.](${NUMBER}|${LONG_NAME})(?![.\\w:])`, listed(1)),
  // netstat
  form(`(?<![\\w:])(?:::|::1:|::ffff:${IPV4}:):?(${PORT})(?![\\w:.])`, listed(1)),
  form(`(?<![\\w:])[0-9a-f:]{2,45}%\\w{1,20}[.:](${PORT})(?![\\w:.])`, listed(1)),
];
