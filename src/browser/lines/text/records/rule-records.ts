import type { Transport } from '../../../../registry/record/port.ts';
import { MAX_PORT } from '../../../../registry/record/port.ts';
import { rangeOf } from '../../form.ts';
import { type Mention, mentionsIn, transportsIn } from '../../mention.ts';
import { named, nothing, type Record, record } from './record.ts';

const HOST_OF_RULE =
  '(?:any[46]?|host\\s\\S+|object(?:-group)?\\s\\S+|interface\\s\\S+|(?=\\S{0,80}[.:])\\S{1,120}(?:\\s[\\d.]+)?)';
const CONDITION = '(?:\\s((?:eq|neq|gt|lt|range)\\s[\\w-]+(?:\\s(?!any|host|object|log)[\\w-]+){0,10}?))?';

// Reads a condition of an access list: `eq 22 443`, `range 6000 6063`, `gt 1023`.
function conditionOf(text: string, transports: readonly Transport[], aside: boolean): Mention[] {
  const [operator = '', ...values] = text.split(/\s+/);
  const [first = '', last = ''] = values;
  if (operator === 'range') return rangeOf(first, last, transports, aside);
  if (operator === 'eq') return mentionsIn(values.join(','), transports, aside);
  // Nothing is read from `neq`, which excludes a port, nor from `gt` and `lt` with the name of a service.
  const bound = /^\d{1,5}$/.test(first) ? Number(first) : null;
  if (operator === 'gt' && bound !== null && bound < MAX_PORT)
    return rangeOf(`${bound + 1}`, `${MAX_PORT}`, transports, aside);
  if (operator === 'lt' && bound !== null && bound > 0) return rangeOf('0', `${bound - 1}`, transports, aside);
  return [];
}

const attributeOf = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

// Reads one element `<port …>`, with the `<service …>` in it.
const portOf = (tag: string): Mention[] => {
  const transports = transportsIn(attributeOf(tag, 'protocol') || attributeOf(tag, 'proto'));
  const port = attributeOf(tag, 'portid') || attributeOf(tag, 'port');
  const service = /<service\b[^>]*/.exec(tag)?.[0] ?? '';
  return [
    ...named(port, attributeOf(service, 'name'), transports),
    ...mentionsIn(attributeOf(tag, 'to-port'), transports, true),
  ];
};

/** Lines of firewalls, and of tools that scan ports. */
export const RULE_RECORDS: readonly Record[] = [
  // nmap
  record(
    /^(?:(?:\|_?\s+)?[\d,]+\s+[\d,]+\s+(?=\d+\/\w+\s+[a-z])|(?=\d+\/\w+\s+(?:open|closed|filtered|unfiltered)))(\d{1,5})\/(tcp|udp|sctp)(?:\s+(?:open|closed|filtered|unfiltered)[a-z|]*)?(?:\s+([a-z]\S*))?/,
    ([, port = '', transport = '', name = '']) => named(port, name, transportsIn(transport)),
  ),
  // nmap -d
  record(/^\s+(?:max-scan-delay|rtt-timeouts|hostgroups|parallelism|max-retries|min-rate): /, nothing),
  // hping3
  record(/^\s+(\d{1,5}) (\S*)\s*: [.FSRPAUXY]{8}\s/, ([, port = '', name = '']) => named(port, name, ['tcp'])),
  // nmap -oG
  record(/^Host: .*\tPorts: (.*)/, ([, list = '']) =>
    [...list.matchAll(/(\d+)\/[a-z|]+\/(tcp|udp|sctp)\/[^/]*\/([^/]*)\//g)].flatMap(
      ([, port = '', transport = '', name = '']) => named(port, name, transportsIn(transport)),
    ),
  ),
  // nmap -oX
  record(
    /^\s*<(?:scaninfo|extrareasons|extraports|finished|hosthint|host |times|hop|status|address|elem)\b(?!.*<port\b)/,
    nothing,
  ),
  // nmap -oX, firewalld
  record(/<(?:source-|forward-)?port(?:used)?\s.*/, ([text = '']) =>
    text
      .split(/<(?=(?:source-|forward-)?port(?:used)?\s)/)
      .flatMap(portOf)
      .map((one) => (text.startsWith('<source') ? { ...one, aside: true } : one)),
  ),
  // firewalld
  record(/^\s*<service name="([\w-]+)"\s?\/>\s*$/, ([, name = '']) => mentionsIn(name, [])),
  // ufw
  record(
    /^(?:\[\s*\d+\]\s)?(\S(?:.*?\S)?)\s{2,}(?:ALLOW|DENY|LIMIT|REJECT)(?:\s(?:IN|OUT|FWD))?\s{2,}(\S.*)$/,
    ([, to = '', from = '']) => [...ufwPorts(to, false), ...ufwPorts(from, true)],
  ),
  record(
    /^### tuple ### \S+ (tcp|udp|any) ([\d,:]+|any) \S+ ([\d,:]+|any) /,
    ([, transport = '', to = '', from = '']) => [
      ...mentionsIn(to, transportsIn(transport)),
      ...mentionsIn(from, transportsIn(transport), true),
    ],
  ),
  record(/^\s{2}(\d{1,5}) (?:\*|[\da-f.:]+(?:%\S+)?) \(\S+\)$/, ([, port = ''], before) => mentionsIn(port, before)),
  record(
    /(?:^|\s)ufw\s(?:route\s)?(?:insert\s\d+\s|delete\s|prepend\s)?(?:allow|deny|limit|reject)\s(?:(?:in|out)\s)?(?:log\s)?([\d,:]+|[a-z][\w-]*)(?:\/(tcp|udp))?(?:\scomment\s.*)?\s*$/,
    ([, port = '', transport = '']) => mentionsIn(port, transportsIn(transport)),
  ),
  // Cisco access lists
  record(
    new RegExp(
      `\\b(?:permit|deny)\\s(tcp|udp|sctp)\\s${HOST_OF_RULE}${CONDITION}\\s${HOST_OF_RULE}${CONDITION}(?=\\s*(?:\\(|$|\\s(?:log|established|inactive|time-range|ack|syn|rst|fin|dscp|fragments)))`,
      'i',
    ),
    ([, transport = '', source = '', destination = '']) => [
      ...conditionOf(destination, transportsIn(transport), false),
      ...conditionOf(source, transportsIn(transport), true),
    ],
  ),
  // netfilter
  record(/^(?:Chain\s|\s*policy\s|:[A-Z]+\s[A-Z-]+\s\[)/, nothing),
];

// Reads a cell of ufw's table: `22/tcp (v6)`, `53 on eth0`, `192.168.1.10 5432/tcp`.
function ufwPorts(cell: string, aside: boolean): Mention[] {
  const bare = /(?:^|\s)(\d+(?:[:,]\d+)*)(?:\/(tcp|udp))?(?=\s+\(|\son\s|\s*$)/.exec(cell.replace(/\s#.*/, ''));
  return bare ? mentionsIn(bare[1] ?? '', transportsIn(bare[2] ?? ''), aside) : [];
}
