import type { Transport } from '../../../registry/record/port.ts';
import { type Form, form, listed } from '../form.ts';
import { type Mention, mentionsIn, transportsIn } from '../mention.ts';
import { NAME, PORTS, TRANSPORT } from '../patterns.ts';
import { OCTETS, silent } from './parts.ts';

// `5060 10000-20000:1024-65535`: destination ports, and after a colon the source ports, which are left out.
const portranges: Form['read'] = ([, transport = '', list = '']) =>
  mentionsIn(list.replace(/:\S*/g, '').replace(/\s+/g, ','), transportsIn(transport));

const LETTERED = `(?:[TUS]:)?\\d{1,5}(?:-\\d{1,5})?`;
const LETTERS: Readonly<Record<string, Transport>> = { T: 'tcp', U: 'udp', S: 'sctp' };

/** Reads `80,U:53,123,T:22`. The transport of a letter holds until the next letter. */
function letteredPorts(list: string): Mention[] {
  let transports: readonly Transport[] = [];
  return list.split(',').flatMap((entry) => {
    const letter = LETTERS[entry.charAt(0).toUpperCase()];
    if (letter) transports = [letter];
    return mentionsIn(entry.replace(/^[a-z]:/i, ''), transports);
  });
}

/** How rules of packet filters, and lists of ports, are written in a text. */
export const FILTER_FORMS: readonly Form[] = [
  // nmap, masscan
  form(
    `(?<!\\S)(?:-p\\s?|ports?\\s=\\s)(${LETTERED}(?:,${LETTERED}){0,60})(?!\\S)`,
    ([, list = '']) => letteredPorts(list),
    /[TUS]:\d/,
  ),
  // iptables
  form(
    `(?:dpt|spt)s?:!?((?:${NAME}|\\d+)(?::(?:${NAME}|\\d+))?)`,
    ([whole = '', list = ''], transports) =>
      mentionsIn(list.replace(/(?<![0-9]):|:(?![0-9])/, ','), transports, whole.startsWith('s')),
    /pt/i,
  ),
  form(
    `multiport\\s(?:(d|s)?)ports\\s!?\\s?([\\w,:-]+)`,
    ([, side = '', list = ''], transports) =>
      mentionsIn(list.replace(/(?<![0-9]):|:(?![0-9])/g, ','), transports, side === 's'),
    /multiport/i,
  ),
  form(
    `(?:redir|masq)\\sports:?\\s(${PORTS})|--to-ports\\s(${PORTS})`,
    ([, one = '', other = ''], transports) => mentionsIn(one || other, transports, true),
    /ports/i,
  ),
  form(
    `(?:to:|--to-(?:destination|source)\\s|\\bdnat\\s(?:ip6?\\s)?to\\s|\\bsnat\\s(?:ip6?\\s)?to\\s)${OCTETS}:(${PORTS}|"${NAME}")`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    /to/i,
  ),
  // nft
  form(
    `\\b(?:redirect|masquerade)\\sto\\s:(${PORTS}|"${NAME}")`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    / to :/,
  ),
  form(`\\b[ds]port\\s(?:(?:>=|<=|>|<)\\s\\d+|(?:v?map\\s)?@[\\w-]+)`, silent, /port /i),
  // nft -j
  form(
    `"protocol":\\s?"(${TRANSPORT})",\\s?"field":\\s?"([sd])port"\\}\\},\\s?"right":\\s?(?:(\\d{1,5})|\\{"(?:set|range)":\\s?\\[([\\d, ]{1,300})\\])`,
    ([, transport = '', side = '', port = '', list = '']) =>
      mentionsIn(port || list, transportsIn(transport), side === 's'),
    /"field"/,
  ),
  form(
    `"(?:dnat|snat|redirect|masquerade)":\\s?\\{[^}]{0,60}?"port":\\s?(\\d{1,5})`,
    ([, port = '']) => mentionsIn(port, [], true),
    /"port"/,
  ),
  // ferm
  form(
    `\\bproto\\s(${TRANSPORT})\\s(?:sport\\s(\\([^)]{1,600}\\)|\\S{1,40})\\s)?(?:dport\\s(\\([^)]{1,600}\\)|\\S{1,40}))?`,
    ([, transport = '', source = '', destination = '']) => [
      ...mentionsIn(destination, transportsIn(transport)),
      ...mentionsIn(source, transportsIn(transport), true),
    ],
    /proto \w+ [sd]port/,
  ),
  // nft
  form(`\\badd\\selement\\s[^{]{1,120}\\{\\s?(${PORTS}(?:,\\s?${PORTS}){0,60})\\s?\\}`, listed(1), /element/),
  // iptables-xml, conntrack
  form(
    `<([sd])ports?\\s?[^>]{0,40}>(${PORTS}(?:,${PORTS}){0,60})<`,
    ([, side = '', list = ''], transports) => mentionsIn(list, transports, side === 's'),
    /<[sd]port/,
  ),
  // iptables-xml
  form(`<to-ports[^>]{0,40}>(${PORTS})<`, ([, list = '']) => mentionsIn(list, [], true), /<to-ports/),
  // nft, pf, Juniper
  form(
    `(?<![a-z])(d|s|destination-|source-|)ports?\\s(?:!=\\s|=\\s)?(?:[{[]([^}\\]]*)[}\\]]|"(${NAME})"|(?<==\\s)(${NAME}(?![\\w(+[?:>-]|\\.\\w)|${PORTS}))`,
    ([, side = '', list = '', name = '', other = ''], transports) =>
      mentionsIn(list || name || other, transports, side.startsWith('s')),
    /port/i,
  ),
  // pf, Juniper
  form(
    `\\b(?:to\\s(?:any|\\([^)]{1,80}\\)|<\\w{1,60}>|\\$\\w{1,60}|[\\d./]{1,20})|term\\s\\S{1,80}\\sfrom)\\s(?:destination-)?port\\s(${NAME})`,
    listed(1),
    / port [a-z]/i,
  ),
  // FortiGate
  form(`\\bset\\s(${TRANSPORT})-portrange\\s([\\d\\s:-]{1,600})$`, portranges, /-portrange /i),
  // JSON, Terraform
  form(`(?:ports|port_?ranges?)"?\\s{0,20}[:=]\\s?\\[([\\d\\s",-]{1,600})\\]`, listed(1), /port[^[]{1,30}\[/i),
  // fail2ban
  form(
    `(?<![\\w-])port\\s{0,8}=\\s{0,8}"?((?:${NAME}|\\d{1,5})(?:,(?:${NAME}|\\d{1,5})){1,30})(?=["\\]\\s]|$)`,
    listed(1),
    /port.*,/i,
  ),
  // firewalld
  form(`(?<![\\w.:-])(\\d{1,5}(?:-\\d{1,5})?):(${TRANSPORT})`, listed(1, 2), /\d:[tuds]/i),
  // masscan
  form(`^(?:open|closed)\\s(${TRANSPORT})\\s(\\d{1,5})\\s`, listed(2, 1)),
];
