import { transportsIn } from '../../mention.ts';
import { ends, named, nothing, type Record, record } from './record.ts';

const STATE =
  '(?:LISTEN|UNCONN|ESTAB|TIME-WAIT|SYN-SENT|SYN-RECV|FIN-WAIT-[12]|CLOSE-WAIT|LAST-ACK|CLOSING|CLOSED|NEW-SYN-RECV)';
/**
 * States that only TCP has: they tell the transport if ss leaves out the column Netid. UNCONN is taken for UDP. ESTAB
 * tells no transport, because a socket of UDP may be connected, too.
 */
const STATE_OF_TCP = /^(?!ESTAB|UNCONN)/;

/** Lines of tools that list sockets. */
export const SOCKET_RECORDS: readonly Record[] = [
  // ss
  record(
    /^(?:u_(?:str|dgr|seq)|nl|raw|p_(?:raw|dgr)|icmp6?|v_(?:str|dgr)|xdp|tipc|\?\?\?)\s+[A-Z]|^TCP:\s+\d+\s\(estab/,
    nothing,
  ),
  // ss -i, ss -m
  record(/^\s.*\b(?:skmem:\(|cwnd:\d|wscale:\d|rto:\d|mss:\d)/, nothing),
  // ss
  record(
    new RegExp(
      `^\\s*(?:(\\w+)\\s+)?(${STATE})\\s+\\d+\\s+\\d+\\s+\\S*:([\\w*-]+)\\s+(?:\\S*:)([\\w*-]+?)(?:users:.*|\\s.*)?$`,
    ),
    ([, netid = '', state = '', local = '', peer = ''], before) => {
      const own = transportsIn(netid || (state === 'UNCONN' ? 'udp' : STATE_OF_TCP.test(state) ? 'tcp' : ''));
      return ends(local, peer, own.length > 0 ? own : before);
    },
  ),
  // netstat
  record(
    /^\s*((?:tcp|udp|sctp|dccp)\w*)\s+\d+\s+\d+\s+\S*[.:]([\w*+-]+)\s+\S*[.:]([\w*+-]+)(?:\s|$)/i,
    ([, transport = '', local = '', foreign = '']) => ends(local, foreign, transportsIn(transport)),
  ),
  // /proc/net/tcp
  record(
    /^\s*\d+:\s[0-9A-F]{8,32}:([0-9A-F]{4})\s[0-9A-F]{8,32}:([0-9A-F]{4})\s[0-9A-F]{2}\s/,
    ([, local = '', remote = ''], before) => ends(String(parseInt(local, 16)), String(parseInt(remote, 16)), before),
  ),
  // netstat
  record(/^(?:unix\s+\d|raw6?\s+\d|icm[46p]\w*\s+\d)/, nothing),
  // Cisco show udp
  record(
    /^\s*17(?:\(v6\))?\s+(?:--\S+--|\S+\s+(\d+))\s+\S*[.:]\S*\s+(\d+)(?:\s+\d+){3,}/,
    ([, remote = '', local = '']) => ends(local, remote, ['udp']),
  ),
  // Cisco NAT
  record(
    /^\s*(tcp|udp)\s+[\d.]+:(\d+)\s+[\d.]+:(\d+)\s+(?:---|[\d.]+:(\d+))\s+(?:---|[\d.]+:(\d+))/i,
    ([, transport = '', global = '', local = '', outsideLocal = '', outsideGlobal = '']) => {
      const of = transportsIn(transport);
      if (!outsideLocal) return ends(global, local, of);
      const outside = [...ends(outsideLocal, '', of), ...ends(outsideGlobal, '', of)];
      return [...outside, ...[...ends(global, '', of), ...ends(local, '', of)].map((one) => ({ ...one, aside: true }))];
    },
  ),
  record(/^\s*(?:icmp|gre|esp|---)\s+[\d.]+(?::\d+)?\s+[\d.]+/i, nothing),
  record(
    /\bsource\s+static\s+(tcp|udp)\s+[\d.]+\s+(\d+)\s+(?:interface\s+)?\S+\s+(\d+)(?:\s|$)/i,
    ([, transport = '', local = '', global = '']) => ends(global, local, transportsIn(transport)),
  ),
  // Cisco ASA
  record(
    /^\s*(TCP|UDP)\s+\S+\s+[^\s,]+:(\d+)\s+\S+\s+[^\s,]+:(\d+),\s+idle/,
    ([, transport = '', outside = '', inside = '']) => ends(outside, inside, transportsIn(transport)),
  ),
  // netstat of Windows, Cisco
  record(/^\s*(TCP|UDP)\s+\S*:([\w*+-]+)\s+\S*:([\w*+-]+)(?:\s|$)/i, ([, transport = '', local = '', foreign = '']) =>
    ends(local, foreign, transportsIn(transport)),
  ),
  // pfctl -s state
  record(
    /^\S+\s+(tcp|udp)\s+\S*[:[](\d+)\]?\s+(?:\([^)]*\)\s+)?(<-|->)\s+\S*[:[](\d+)\]?\s/i,
    ([, transport = '', left = '', way = '', right = '']) =>
      way === '<-' ? ends(left, right, transportsIn(transport)) : ends(right, left, transportsIn(transport)),
  ),
  // lsof
  record(
    /\s(TCP|UDP)\s+[^\s>]*?:([\w*+-]+)(?:->[^\s>]*:([\w*+-]+))?(?:\s\([A-Z0-9_ =]+\))?\s*$/,
    // lsof writes the near end of a connection first. The far end, if there is one, is of interest.
    ([, transport = '', from = '', to = '']) =>
      to ? ends(to, from, transportsIn(transport)) : ends(from, '', transportsIn(transport)),
  ),
  // snmpnetstat
  record(
    /^(tcp|udp)[46]\s+[\da-f:.*]*\.(\d+)\s+(?:[\da-f:.*]*\.(\d+|\*)(?=\s))?/,
    ([, transport = '', local = '', remote = '']) => ends(local, remote, transportsIn(transport)),
  ),
  // rpcinfo: the address ends with the two bytes of the port: a universal address (RFC 5665 §5.2.3.3).
  record(
    /^\s*\d{5,10}\s+\d+\s+(tcp|udp)6?\s+[\da-f:.]+\.(\d{1,3})\.(\d{1,3})\s+(\S+)/,
    ([, transport = '', high = '', low = '', name = '']) =>
      named(String(Number(high) * 256 + Number(low)), name, transportsIn(transport)),
  ),
  record(
    /^\s*\d{5,10}\s+\d+\s+(tcp|udp)6?\s+(\d+)(?:\s+([a-z]\S*))?\s*$/i,
    ([, transport = '', port = '', name = '']) => named(port, name, transportsIn(transport)),
  ),
];
