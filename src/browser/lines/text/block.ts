import type { Transport } from '../../../registry/record/port.ts';
import { transportsIn } from '../mention.ts';

/** The transports that a line says for those that follow it; none where it says nothing. */
export type Block = readonly Transport[];

// `IP (… proto UDP (17), length 60)`, `protocol [ tcp udp ];`, `TCP Conversations`,
// `PTCP`, `tcp:`.
const OPENS =
  /^\s*protocol\s+([^;]+);\s*$|^[^(]*\sIP6?\s\(.*\b(?:proto|next-header)\s(\w+)\s\(|^\s*(TCP|UDP)\s(?:Conversations|Endpoints)|^P(TCP|UDP)$|^(tcp|udp)6?:$/;
// What ss says of one transport where it leaves out Netid.
const SOCKET = /^\s*(LISTEN|TIME-WAIT|SYN-SENT|CLOSE-WAIT|FIN-WAIT-\d|LAST-ACK|UNCONN)\s+\d+\s+\d+\s/;

/** The block that holds after a line. */
export function blockAfter(line: string, block: Block): Block {
  const opened = OPENS.exec(line);
  if (opened) return transportsIn(opened[1] ?? opened[2] ?? opened[3] ?? opened[4] ?? opened[5] ?? '');
  const socket = SOCKET.exec(line);
  if (socket) return [socket[1] === 'UNCONN' ? 'udp' : 'tcp'];
  return block.length > 0 && /^\s*\}|^\s*term\s|^State\s|^Netid\s|^={10}|^\d\d:\d\d:/.test(line) ? [] : block;
}

/** Whether a line takes the transports of its block: a packet below its header, a term of Junos. */
export const takesBlock = (line: string): boolean => /^\s+(?:destination|source)-port\s|^\s+\S+ > \S+: /.test(line);
