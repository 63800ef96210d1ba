import type { Transport } from '../../../registry/record/port.ts';
import { transportsIn } from '../mention.ts';

/** The transports that one line says for the lines below it; none if no line above says any. */
export type Block = readonly Transport[];

// Lines that begin a block: `protocol [ tcp udp ];`, `IP (… proto UDP (17), length 60)`, `TCP Conversations`, `PTCP`,
// `tcp:`.
const OPENS =
  /^\s*protocol\s+([^;]+);\s*$|^[^(]*\sIP6?\s\(.*\b(?:proto|next-header)\s(\w+)\s\(|^\s*(TCP|UDP)\s(?:Conversations|Endpoints)|^P(TCP|UDP)$|^(tcp|udp)6?:$/;
// A line of ss about sockets of one transport, for which ss leaves out the column Netid.
const SOCKET = /^\s*(LISTEN|TIME-WAIT|SYN-SENT|CLOSE-WAIT|FIN-WAIT-\d|LAST-ACK|UNCONN)\s+\d+\s+\d+\s/;

/** The block that the next line is in; `block` is the one that `line` is in. */
export function blockAfter(line: string, block: Block): Block {
  const opened = OPENS.exec(line);
  if (opened) return transportsIn(opened[1] ?? opened[2] ?? opened[3] ?? opened[4] ?? opened[5] ?? '');
  const socket = SOCKET.exec(line);
  if (socket) return [socket[1] === 'UNCONN' ? 'udp' : 'tcp'];
  return block.length > 0 && /^\s*\}|^\s*term\s|^State\s|^Netid\s|^={10}|^\d\d:\d\d:/.test(line) ? [] : block;
}

/** Whether a line takes the transports of its block: a packet of tcpdump below its header, a port in a Junos term. */
export const takesBlock = (line: string): boolean => /^\s+(?:destination|source)-port\s|^\s+\S+ > \S+: /.test(line);
