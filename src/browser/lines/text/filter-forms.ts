import { type Form, form, listed } from '../form.ts';
import { mentionsIn, transportsIn } from '../mention.ts';
import { NAME, PORTS, TRANSPORT } from '../patterns.ts';
import { OCTETS, silent } from './parts.ts';

// `5060 10000-20000:1024-65535`: what each is for, and after a colon the ports that may ask.
const portranges: Form['read'] = ([, transport = '', list = '']) =>
  mentionsIn(list.replace(/:\S*/g, '').replace(/\s+/g, ','), transportsIn(transport));

/** What filters of packets say beside their ports, and in lists. */
export const FILTER_FORMS: readonly Form[] = [
  form(
    'iptables',
    `(?:dpt|spt)s?:!?((?:${NAME}|\\d+)(?::(?:${NAME}|\\d+))?)`,
    ([whole = '', list = ''], transports) =>
      mentionsIn(list.replace(/(?<![0-9]):|:(?![0-9])/, ','), transports, whole.startsWith('s')),
    /pt/i,
  ),
  form(
    'iptables',
    `multiport\\s(?:(d|s)?)ports\\s!?\\s?([\\w,:-]+)`,
    ([, side = '', list = ''], transports) =>
      mentionsIn(list.replace(/(?<![0-9]):|:(?![0-9])/g, ','), transports, side === 's'),
    /multiport/i,
  ),
  form(
    'iptables',
    `(?:redir|masq)\\sports:?\\s(${PORTS})|--to-ports\\s(${PORTS})`,
    ([, one = '', other = ''], transports) => mentionsIn(one || other, transports, true),
    /ports/i,
  ),
  form(
    'iptables',
    `(?:to:|--to-(?:destination|source)\\s|\\bdnat\\s(?:ip6?\\s)?to\\s|\\bsnat\\s(?:ip6?\\s)?to\\s)${OCTETS}:(${PORTS}|"${NAME}")`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    /to/i,
  ),
  form(
    'nft',
    `\\bredirect\\sto\\s:(${PORTS}|"${NAME}")`,
    ([, list = ''], transports) => mentionsIn(list, transports, true),
    /redirect/i,
  ),
  form('nft', `\\b[ds]port\\s(?:(?:>=|<=|>|<)\\s\\d+|(?:v?map\\s)?@[\\w-]+)`, silent, /port /i),
  form(
    'nft, pf, Juniper',
    `(?<![a-z])(d|s|destination-|source-|)ports?\\s(?:!=\\s|=\\s)?(?:[{[]([^}\\]]*)[}\\]]|"(${NAME})"|(?<==\\s)(${NAME}|${PORTS}))`,
    ([, side = '', list = '', name = '', other = ''], transports) =>
      mentionsIn(list || name || other, transports, side.startsWith('s')),
    /port/i,
  ),
  form(
    'pf, Juniper',
    `\\b(?:to\\s(?:any|\\([^)]{1,80}\\)|<\\w{1,60}>|\\$\\w{1,60}|[\\d./]{1,20})|term\\s\\S{1,80}\\sfrom)\\s(?:destination-)?port\\s(${NAME})`,
    listed(1),
    / port [a-z]/i,
  ),
  form('FortiGate', `\\bset\\s(${TRANSPORT})-portrange\\s([\\d\\s:-]{1,600})$`, portranges, /-portrange /i),
  form(
    'JSON, Terraform',
    `(?:ports|port_?ranges?)"?\\s{0,20}[:=]\\s?\\[([\\d\\s",-]{1,600})\\]`,
    listed(1),
    /port[^[]{1,30}\[/i,
  ),
  form(
    'fail2ban',
    `(?<![\\w-])port\\s{0,8}=\\s{0,8}"?((?:${NAME}|\\d{1,5})(?:,(?:${NAME}|\\d{1,5})){1,30})(?=["\\]\\s]|$)`,
    listed(1),
    /port.*,/i,
  ),
  form('firewalld', `(?<![\\w.:-])(\\d{1,5}(?:-\\d{1,5})?):(${TRANSPORT})`, listed(1, 2), /\d:[tuds]/i),
  form('masscan', `^(?:open|closed)\\s(${TRANSPORT})\\s(\\d{1,5})\\s`, listed(2, 1)),
];
