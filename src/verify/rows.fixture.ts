import { COLUMNS } from '../registry/record/entry.ts';

// The rows of a small registry, and its history.

export const A = ['a', '1', 'tcp', 'Alpha', '[P]', '[P]', '2001-02-03', '', '[RFC1]', '', '', ''];
export const B = ['', '2-3', 'udp', 'Reserved', '', '', '', '', '', '', '', ''];
export const C = ['c', '1', 'udp', 'Gamma', '[P]', '[R]', '', '', '', '', '', 'See [RFC1] and [P].'];
/** An alias on the port before that of C, on every transport. */
export const D = ['c', '0', '', 'Delta', '', '', '', '', '', '', '', 'This entry is an alias to "a".'];
/** An entry with a DCCP service code. */
export const E = ['c', '', 'sctp', 'Epsilon', '', '', '', '', '', '1145656131', '', ''];
/** A service without a port, with TXT keys. */
export const F = ['f', '', '', 'Phi', '', '', '', '', '', '', '', 'Defined TXT keys: txtvers, u=<user>'];
/** An entry on the port of A and C, with another status. */
export const G = ['', '1', 'sctp', 'Reserved', '', '', '', '', '', '', 'Used by others', ''];
/** An entry that the last release removed. */
export const Z = ['z', '19-20', 'tcp', 'Zeta', '[Q]', '[Q]', '', '', '[RFC9]', '', '', ''];

const quote = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const print = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quote).join()}\n`).join('');
const only = (row: readonly string[], at: number, text: string): string[] =>
  row.map((cell, i) => (i === at ? text : i < at ? cell : ''));
const none = COLUMNS.map(() => '');

export const CSV = print([COLUMNS, A, B, C, D, E, F, G]);
export const CONTACTS = print([
  ['ID', 'Name', 'Organization', 'Contact URI', 'Last Updated'],
  ['P', 'Pat', 'Org', 'mailto:p&x.example|http://x.example/', '2020-01-02'],
  ['R', '', '', 'mailto:r&mail.org.example', ''],
]);
export const CHANGES = print([
  ['Release', 'Change', ...COLUMNS],
  ['2025-01-01', 'begun', ...none],
  ['2026-01-01', 'released', ...none],
  ['2026-01-01', 'added', ...A],
  ['2026-01-01', 'removed', ...Z],
  ['2026-01-01', 'before', ...only(B, 3, 'Free')],
  ['2026-01-01', 'after', ...only(B, 3, 'Reserved')],
]);
export const CONTACT_CHANGES = print([
  ['Release', 'Change', 'ID', 'Name', 'Organization', 'Contact URI', 'Last Updated'],
  ['2026-01-01', 'removed', 'Q', 'Quin', '', '', ''],
]);

/** The ports that browsers block. */
export const BLOCKED = print([
  ['Port', 'Source'],
  ['1', 'https://fetch.example/'],
  ['77', 'https://fetch.example/'],
]);
