import { unique } from '../../../../registry/text/list.ts';
import { mentionsIn, transportsIn } from '../../mention.ts';
import { transportsOfCell } from '../transport.ts';
import { ends, nothing, type Record, record } from './record.ts';

/** Lines of logs in which each value has a fixed place. */
export const LOG_RECORDS: readonly Record[] = [
  // Palo Alto: the four numbers are the ports of source and destination, and the same after translation of
  // addresses (0 without).
  record(
    /,(?:TRAFFIC|THREAT),[^]*?,(\d{1,5}),(\d{1,5}),(\d{1,5}),(\d{1,5}),0x[0-9a-f]+,(\w+),/,
    ([, from = '', to = '', natFrom = '', natTo = '', transport = '']) => {
      const of = transportsIn(transport);
      if (of.length === 0) return [];
      const translated = unique([natTo, natFrom]).filter((port) => ![from, to, '0'].includes(port));
      return [...ends(to, from, of), ...mentionsIn(translated.join(','), of, true)];
    },
  ),
  // VPC flow logs
  record(
    /^\d+\s\d{12}\seni-\S+\s(?:\S+\s\S+\s(\d{1,5})\s(\d{1,5})\s(\d{1,3})\s)?/,
    ([, from = '', to = '', number = '']) => {
      const of = transportsOfCell(number);
      return of.length > 0 ? ends(to, from, of) : [];
    },
  ),
  // SELinux
  record(/\bavc:\s(?:.*?\s(?:src|dest)=(\d{1,5})\s.*\btclass=(\w+)_socket\b)?/, ([, port = '', transport = '']) =>
    mentionsIn(port, transportsIn(transport)),
  ),
  // memcached
  record(/^STAT \d+:UDP\s/, nothing),
  // dig +short
  record(/^\d{1,5} \d{1,5} (\d{1,5}) [\w.-]+\.$/, ([, port = '']) => mentionsIn(port, [])),
  // Suricata, Snort
  record(/\{(?:IPv6-)?ICMP\}/i, nothing),
  // conntrack: the ports of the question and of the answer. With translation of addresses they differ.
  record(
    /^\s*(?:\[\w+\]\s+)?(?:ipv[46]\s+\d+\s+)?(tcp|udp|udplite|sctp|dccp)\s+\d+\s.*?\ssport=(\d+)\sdport=(\d+)(?:.*?\ssport=(\d+)\sdport=(\d+))?/,
    ([, transport = '', from = '', to = '', answers = '', answered = '']) => {
      const of = transportsIn(transport);
      const translated = [answers, answered].filter((port) => port !== from && port !== to);
      return [...ends(to, from, of), ...mentionsIn(translated.join(','), of, true)];
    },
  ),
];
