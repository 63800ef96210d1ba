import { CsvError, parse } from 'csv-parse/sync';
import { type Contact, CONTACT_COLUMNS, parseContact, printContact } from './contact.ts';
import { COLUMNS, type Entry, parseEntry, printEntry } from './entry.ts';
import { type Problem, RegistryError, throwProblems } from './problem.ts';

interface Row {
  readonly cells: string[];
  readonly line: number;
}

function parseRows(text: string, file: string): Row[] {
  try {
    const records = parse(text, { info: true, relax_column_count: true, record_delimiter: '\n' }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    let next = 1;
    return records.map(({ record, info }) => {
      const line = next;
      next = info.lines + 1;
      return { cells: record, line };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    const remedy = 'Quote the cell, double the quotes inside it, and close it.';
    throw new RegistryError([{ file, line, value: error.code, problem: error.message, remedy }]);
  }
}

function checkShape(rows: Row[], columns: readonly string[], file: string): Row[] {
  const header = rows[0]?.cells ?? [];
  if (header.join() !== columns.join()) {
    const remedy = `The first line must be: ${columns.join()}`;
    throw new RegistryError([{ file, line: 1, value: header.join(), problem: 'a wrong header', remedy }]);
  }
  const body = rows.slice(1);
  throwProblems(
    body
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ cells, line }) => ({
        file,
        line,
        value: cells.join(),
        problem: `${cells.length} columns instead of ${columns.length}`,
        remedy: 'Give each row one cell for each column of the header.',
      })),
  );
  return body;
}

function parseTable<T>(
  text: string,
  file: string,
  columns: readonly string[],
  parseRow: (cells: readonly string[], file: string, line: number, problems: Problem[]) => T,
): T[] {
  const problems: Problem[] = [];
  const rows = checkShape(parseRows(text, file), columns, file);
  const values = rows.map(({ cells, line }) => parseRow(cells, file, line, problems));
  throwProblems(problems);
  return values;
}

function printTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join()}\n`).join('');
}

/** Takes IANA's CSV and its file name and returns the entries in order; throws RegistryError with every problem. */
export function parseEntries(text: string, file: string): Entry[] {
  return parseTable(text, file, COLUMNS, parseEntry);
}

/** Takes entries and returns IANA's CSV: LF line endings, quotes only where a cell needs them. */
export function printEntries(entries: readonly Entry[]): string {
  return printTable([COLUMNS, ...entries.map(printEntry)]);
}

/** Takes contacts.csv and its file name and returns the contacts in order; throws RegistryError with every problem. */
export function parseContacts(text: string, file: string): Contact[] {
  return parseTable(text, file, CONTACT_COLUMNS, parseContact);
}

/** Takes contacts and returns contacts.csv. */
export function printContacts(contacts: readonly Contact[]): string {
  return printTable([CONTACT_COLUMNS, ...contacts.map(printContact)]);
}
