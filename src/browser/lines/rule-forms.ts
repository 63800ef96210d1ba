import { type Form, form, listed, rangeOf, transportsOf } from './form.ts';
import { mentionsIn } from './mention.ts';
import { BEFORE, KEY_END, NAME, NUMBER, PORT, PORT_LIST, TRANSPORT } from './patterns.ts';

const DESTINATION = '(?:dports?|dpts?|dst[_ -]?ports?|dest(?:ination)?[_ -]?ports?)';
const SOURCE = '(?:sports?|spts?|src[_ -]?ports?|source[_ -]?ports?)';
const LIST = `(?:${PORT_LIST}|(?!range\\s)${NAME}(?:\\s?,\\s?${PORT}){0,50})`;
const keyed = (key: string): string =>
  `(?:(${TRANSPORT})[\\s.]{1,3})?(?<![a-z]|[a-z]-)(?:--)?${key}(?:[_-]?ranges?)?(?![a-z])${KEY_END}(${LIST})`;

// Names in access lists of Cisco's systems that IANA does not have, or has for something else.
const CISCO_NAMES: ReadonlyMap<string, string> = new Map([
  ['citrix-ica', '1494'],
  ['mobile-ip', '434'],
  ['non500-isakmp', '4500'],
  ['pcanywhere-data', '5631'],
  ['pcanywhere-status', '5632'],
  ['pim-auto-rp', '496'],
  ['secureid-udp', '5510'],
  ['sqlnet', '1521'],
]);
const readCiscoNames = (list: string): string =>
  list
    .split(' ')
    .map((name) => CISCO_NAMES.get(name.toLowerCase()) ?? name)
    .join(' ');

/** How rules and logs of firewalls, and packet filters, write ports. */
export const RULE_FORMS: readonly Form[] = [
  // iptables, nft, Wireshark, logs
  form(keyed(DESTINATION), listed(2, 1), /p(?:or)?t/i),
  form(
    keyed(SOURCE),
    ([, transport = '', list = ''], transports) => mentionsIn(list, transportsOf(transport, transports), true),
    /p(?:or)?t/i,
  ),
  // firewalld
  form(`(?:^|\\s|--add-)services?\\s?[:=]\\s?\\{?(${NAME}(?:[\\s,]${NAME}){0,50})\\}?(?!\\S)`, listed(1), /service/i),
  // Cisco access lists
  form(
    `${BEFORE}range\\s(?:(${NUMBER})\\s(${NUMBER})|(?<=(?:any[46]?|destination|source|\\d)\\srange\\s)(${PORT})\\s(${PORT}))`,
    ([, from = '', to = '', first = '', last = ''], transports) => rangeOf(from || first, to || last, transports),
    /range/i,
  ),
  form(
    `${BEFORE}eq\\s(${PORT}(?:\\s${NUMBER}){0,10})`,
    ([, list = ''], transports) => mentionsIn(readCiscoNames(list), transports),
    /eq\s/i,
  ),
  // C, strace
  form(`port\\w{0,20}\\s?=\\s?htons\\((\\d{1,5})\\)`, listed(1), /htons/i),
];
