import type { Column } from '../../../registry/record/entry.ts';

/** The names of a column: in queries and addresses (`key`), in IANA's CSV, above the rows, and in sentences. */
export interface ColumnName {
  readonly key: string;
  readonly column: Column;
  /** The heading above the rows, where there is little room. */
  readonly short: string;
  /** The name in a sentence. */
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

// Other words that people may write instead of the keys.
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

/** The key for a word that somebody wrote before a colon; the word itself, in lower case, if it is no alias. */
export function keyOf(written: string): string {
  const lower = written.toLowerCase();
  return Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? lower) : lower;
}

/** The column with a key; undefined if no column has it. */
export function columnOf(key: string): ColumnName | undefined {
  return COLUMN_NAMES.find((one) => one.key === key);
}
