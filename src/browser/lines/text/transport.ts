import type { Transport } from '../../../registry/record/port.ts';
import { transportsIn } from '../mention.ts';

/** The transports by their IP protocol numbers. */
const NUMBERS: Readonly<Partial<Record<string, Transport>>> = { 6: 'tcp', 17: 'udp', 33: 'dccp', 132: 'sctp' };

// Numbers of protocols as logs and firewalls write them: `proto=6`, `ACCEPT 6 --`. SPELT are names that Wireshark uses.
const NUMBER =
  /\bproto(?:col)?[=:]\s?"?(\d{1,3})\b|\s(6|17|33|132)\s{1,20}--\s|\bRT_FLOW.*?\s(6|17)(?:\(\d+\))?\s[a-z]/i;
const SPELT: readonly (readonly [string, Transport])[] = [
  ['Transmission Control Protocol', 'tcp'],
  ['User Datagram Protocol', 'udp'],
];

/** The transports that a cell names, as `TCP`, `tcp46` or `6`. */
export function transportsOfCell(cell: string): readonly Transport[] {
  const byNumber = NUMBERS[cell];
  return byNumber ? [byNumber] : transportsIn(cell);
}

/** The transports that a line names: by their short names, else by spelt-out names, else by a protocol number. */
export function transportsOfLine(line: string): readonly Transport[] {
  const own = transportsIn(line);
  if (own.length > 0) return own;
  const spelt = SPELT.filter(([name]) => line.includes(name)).map(([, transport]) => transport);
  if (spelt.length > 0) return spelt;
  const number = NUMBER.exec(line);
  return number ? transportsOfCell(number[1] ?? number[2] ?? number[3] ?? '') : [];
}
