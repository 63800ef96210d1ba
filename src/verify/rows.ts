import { parse } from 'csv-parse/sync';
import { slug } from '../registry/permalink.ts';

// An independent reading of IANA's CSV, so that a mistake of src/registry/ is not repeated by what checks it.

/** One record: its twelve cells, verbatim. */
export type Row = readonly string[];
const NAME = 0;
const NUMBER = 1;

/** The records of the registry, by what has a page. */
export interface Rows {
  readonly all: readonly Row[];
  readonly byService: ReadonlyMap<string, readonly Row[]>;
  readonly byPort: ReadonlyMap<number, readonly Row[]>;
  readonly bySpan: ReadonlyMap<string, readonly Row[]>;
}

function group<Key>(rows: readonly Row[], keysOf: (row: Row) => readonly Key[]): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

/** Takes IANA's CSV and returns its records. */
export function readRows(csv: string): Rows {
  const [, ...all] = parse(csv) as string[][];
  return {
    all,
    byService: group(all, (row) => (row[NAME] ? [slug(row[NAME])] : [])),
    byPort: group(all, (row) => {
      if (!row[NUMBER]) return [];
      const [first = 0, last = first] = row[NUMBER].split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
    bySpan: group(all, (row) => (row[NUMBER]?.includes('-') ? [row[NUMBER]] : [])),
  };
}

/** Takes an entry of this site's JSON and returns the twelve cells it stands for. */
export function cellsOfJson(entry: Record<string, unknown>): Row {
  const text = (key: string): string => String(entry[key] ?? '');
  const labels = (key: string, label: string): string =>
    ((entry[key] ?? []) as Record<string, string>[]).map((one) => `[${one[label]}]`).join('');
  return [
    text('serviceName'),
    text('portNumber'),
    text('transportProtocol'),
    text('description'),
    labels('assignees', 'id'),
    labels('contacts', 'id'),
    text('registrationDate'),
    text('modificationDate'),
    labels('references', 'label'),
    text('serviceCode'),
    text('unauthorizedUseReported'),
    text('assignmentNotes'),
  ];
}
