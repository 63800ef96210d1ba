import { CELL, type Row } from './rows.ts';

export const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'];

/** Takes rows that speak for a port and returns what they say of it in words, the strongest first: a name, words of IANA's own, Reserved, Unassigned. */
export function statusOf(rows: readonly Row[]): string | undefined {
  if (rows.some((row) => row[CELL.name] !== '')) return 'Assigned';
  const said = rows.map((row) => row[CELL.description] ?? '');
  const own = said.find((text) => text !== 'Unassigned' && !/^Reserved\b/.test(text));
  return own ?? (said.some((text) => text !== 'Unassigned') ? 'Reserved' : said.length > 0 ? 'Unassigned' : undefined);
}

/** Takes all rows of a port and returns its status on each transport; a row without one speaks where no other does. */
export function statusesOf(rows: readonly Row[]): string[] {
  if (rows.length === 0) return TRANSPORTS.map(() => 'Dynamic');
  const on = (transport: string): Row[] => rows.filter((row) => row[CELL.transport] === transport);
  return TRANSPORTS.map((transport) => statusOf(on(transport)) ?? statusOf(on('')) ?? 'No entry');
}
