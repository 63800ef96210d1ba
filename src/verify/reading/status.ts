import { CELL, type Row } from './row.ts';

export const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'];

/** The status that the rows of a port give it. A name counts most, then words of IANA's own, Reserved, Unassigned. */
export function statusOf(rows: readonly Row[]): string | undefined {
  if (rows.some((row) => row[CELL.name] !== '')) return 'Assigned';
  const said = rows.map((row) => row[CELL.description] ?? '');
  const own = said.find((text) => text !== 'Unassigned' && !/^Reserved\b/.test(text));
  return own ?? (said.some((text) => text !== 'Unassigned') ? 'Reserved' : said.length > 0 ? 'Unassigned' : undefined);
}

/** A port's status on each transport. A row without a transport counts on transports that no other row names. */
export function statusesOf(rows: readonly Row[]): string[] {
  if (rows.length === 0) return TRANSPORTS.map(() => 'Dynamic');
  const on = (transport: string): Row[] => rows.filter((row) => row[CELL.transport] === transport);
  return TRANSPORTS.map((transport) => statusOf(on(transport)) ?? statusOf(on('')) ?? 'Not listed');
}
