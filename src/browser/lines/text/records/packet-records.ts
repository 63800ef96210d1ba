import type { Transport } from '../../../../registry/record/port.ts';
import { mentionsIn, transportsIn } from '../../mention.ts';
import { ends, nothing, type Record, record } from './record.ts';

// What tcpdump writes behind the addresses of packets without ports, mostly the name of a protocol.
const PORTLESS = /^(?:ICMP6?|igmp|ESP|AH|GRE|VRRP|OSPF|PIM|CARP|EIGRP|RSVP|ip-proto|truncated|IP6?\s)/i;

// tcpdump writes “Flags” for TCP (older versions write S, P or F), and “sctp” for SCTP. All else is taken for UDP.
function transportOf(rest: string): Transport {
  if (/^(?:Flags|tcp\b|[SFPRWE.]+\s(?:\d|ack))/.test(rest)) return 'tcp';
  return /^sctp\b/.test(rest) ? 'sctp' : 'udp';
}

// Whether `host` and `last` together are the four numbers of an IPv4 address, so that `last` is no port.
const isAddress = (host: string, last: string): boolean =>
  /^(?:.*[\s(])?\d+\.\d+\.\d+$/.test(host) && /^\d+$/.test(last);

/** Lines of tools that show packets, and of firewalls that log them. */
export const PACKET_RECORDS: readonly Record[] = [
  // tcpdump -x
  record(/^\s+0x[0-9a-f]{4,}:\s+[0-9a-f]{2,4}\s/, nothing),
  // tcpdump
  record(
    /\s>\s\S+:\sICMP6?[\s,].*?(?:(tcp|udp) port ([\w-]+)(?: unreachable|,).*)?$/,
    ([, transport = '', port = '']) => mentionsIn(port, transportsIn(transport)),
  ),
  record(
    /(?:^|\s)(\S+)\.([a-z0-9-]+) > (\S+)\.([a-z0-9-]+): (.*)$/i,
    ([, fromHost = '', from = '', toHost = '', to = '', rest = '']) =>
      isAddress(fromHost, from) || isAddress(toHost, to) || PORTLESS.test(rest)
        ? []
        : ends(to, from, [transportOf(rest)]),
  ),
  // tcpdump -v
  record(/^[^(]*\sIP6?\s\(.*\bproto\b.*\blength:? \d+\)\s*$/, nothing),
  // Wireshark
  record(
    /^\s*\d+\s+\S.*?\s(?:→|->)\s\S+\s+(\S+)\s+\d+\s+(?:.*?(?<![\w.])(\d{1,5})\s(?:→|->|>)\s(\d{1,5})(?![\w.]))?.*$/,
    ([, protocol = '', from = '', to = '']) => ends(to, from, protocol === 'UDP' ? ['udp'] : transportsIn(protocol)),
  ),
  // Wireshark conversations
  record(/^\s*\S+:(\d+)\s+<->\s+\S+:(\d+)\s/, ([, from = '', to = ''], before) => ends(to, from, before)),
  // Wireshark endpoints
  record(/^\s*(?:\d+(?:\.\d+){3}|[0-9a-f:]{2,45})\s+(\d+)(?:\s+\d+){6}\s*$/i, ([, port = ''], before) =>
    mentionsIn(port, before),
  ),
  // filterlog of pf
  record(/\bfilterlog\b.*?,(tcp|udp),\d+,[^,]+,[^,]+,(\d+),(\d+),/i, ([, transport = '', from = '', to = '']) =>
    ends(to, from, transportsIn(transport)),
  ),
  record(/\bfilterlog\[\d+\]:\s\d*,/, nothing),
  // Netfilter log
  record(/\bSRC=\S+ DST=\S+ (?:.*?\bPROTO=(\w+) SPT=(\d+) DPT=(\d+))?/, ([, transport = '', from = '', to = '']) =>
    ends(to, from, transportsIn(transport)),
  ),
  // Cisco ASA
  record(
    /(?:\s(?:src|for|from)\s)(?:\S+:)?[\d.]+\/(\d+)(?:\s?\([^)]*\))*\s(?:to|dst)\s(?:\S+:)?[\d.]+\/(\d+)/,
    ([, from = '', to = ''], transports) => ends(to, from, transports),
  ),
];
