import { CELL, type Row } from './row.ts';

export const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'];

/** What rows of one port say of it, the strongest first: a name, words of IANA's own, Reserved, Unassigned. */
export function statusOf(rows: readonly Row[]): string | undefined {
  if (rows.some((row) => row[CELL.name] !== '')) return 'Assigned';
  const said = rows.map((row) => row[CELL.description] ?? '');
  const own = said.find((text) => text !== 'Unassigned' && !/^Reserved\b/.test(text));
  return own ?? (said.some((text) => text !== 'Unassigned') ? 'Reserved' : said.length > 0 ? 'Unassigned' : undefined);
}

/** A port's status on each transport; a row without a transport speaks where no other does. */
export function statusesOf(rows: readonly Row[]): string[] {
  if (rows.length === 0) return TRANSPORTS.map(() => 'Dynamic');
  const on = (transport: string): Row[] => rows.filter((row) => row[CELL.transport] === transport);
  return TRANSPORTS.map((transport) => statusOf(on(transport)) ?? statusOf(on('')) ?? 'Not listed');
}
