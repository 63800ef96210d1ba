import { type Form, form, listed } from '../form.ts';
import { mentionsIn } from '../mention.ts';
import { NAME, PORTS, TRANSPORT } from '../patterns.ts';
import { OCTETS, silent } from './parts.ts';

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
  form('masscan', `^(?:open|closed)\\s(${TRANSPORT})\\s(\\d{1,5})\\s`, listed(2, 1)),
];
