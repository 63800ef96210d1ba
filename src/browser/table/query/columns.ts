import type { Column } from '../../../registry/record/entry.ts';

/** What a column is called in queries and in addresses, and above the rows. */
export interface ColumnName {
  readonly key: string;
  readonly column: Column;
  /** The heading where there is little room. */
  readonly short: string;
  /** In a sentence. */
  readonly words: string;
}

/** The twelve columns, in IANA's order. */
export const COLUMN_NAMES: readonly ColumnName[] = [
  { key: 'name', column: 'Service Name', short: 'Service', words: 'service name' },
  { key: 'port', column: 'Port Number', short: 'Port', words: 'port number' },
  { key: 'transport', column: 'Transport Protocol', short: 'Transport', words: 'transport' },
  { key: 'description', column: 'Description', short: 'Description', words: 'description' },
  { key: 'assignee', column: 'Assignee', short: 'Assignee', words: 'assignee' },
  { key: 'contact', column: 'Contact', short: 'Contact', words: 'contact' },
  { key: 'registered', column: 'Registration Date', short: 'Registered', words: 'registration date' },
  { key: 'modified', column: 'Modification Date', short: 'Modified', words: 'modification date' },
  { key: 'reference', column: 'Reference', short: 'Reference', words: 'reference' },
  { key: 'code', column: 'Service Code', short: 'Service code', words: 'service code' },
  {
    key: 'unauthorized',
    column: 'Unauthorized Use Reported',
    short: 'Unauthorized use',
    words: 'report of unauthorized use',
  },
  { key: 'note', column: 'Assignment Notes', short: 'Notes', words: 'note' },
];

// What people write instead.
const ALIASES: Readonly<Record<string, string>> = {
  service: 'name',
  ports: 'port',
  number: 'port',
  protocol: 'transport',
  desc: 'description',
  registration: 'registered',
  modification: 'modified',
  ref: 'reference',
  notes: 'note',
  org: 'organization',
};

/** The word that stands for what somebody wrote before a colon. */
export function keyOf(written: string): string {
  const lower = written.toLowerCase();
  return Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? lower) : lower;
}

/** The column of a key, if it is one. */
export function columnOf(key: string): ColumnName | undefined {
  return COLUMN_NAMES.find((one) => one.key === key);
}
