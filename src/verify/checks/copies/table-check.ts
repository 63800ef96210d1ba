import { parse } from 'csv-parse/sync';
import type { Finding } from '../../finding.ts';
import { CELL, type Row } from '../../reading/row.ts';
import type { Site } from '../../reading/site.ts';
import type { Rule } from '../../rules.ts';

const ROWS = '/entries/rows.txt';
const FIRST_ROWS = '/entries/first-rows.txt';
const FIRST = 100;
const CONTACTS = '/entries/contacts.json';
const TRANSPORTS: Readonly<Record<string, string>> = { t: 'tcp', u: 'udp', s: 'sctp', d: 'dccp', '-': '' };
const COLUMNS = 12;
const LABELS: readonly number[] = [CELL.assignee, CELL.contact, CELL.reference];

const unescapeCell = (cell: string): string =>
  cell.replace(/\\[\\n=~^`]/g, (found) => (found === '\\n' ? '\n' : found.slice(1)));

/** The rows in a file of columns. src/browser/table/data/rows.ts describes the form of the file. */
function readTableRows(text: string): string[][] {
  const whole = text.replace(/^=(\d+)$/gm, (_, times) => Array.from({ length: Number(times) }, () => '=').join('\n'));
  const [head = '', letters = '', ...lines] = whole.split('\n');
  JSON.parse(head);
  // The rows that do not only repeat the one above with another transport.
  const rows = Array.from(letters.replace(/[A-Z]/g, ''), (): string[] => []);
  let line = 0;
  for (let column = 0; column < COLUMNS; column++) {
    if (column === CELL.transport) {
      for (const row of rows) row.push('');
      continue;
    }
    let end = 0;
    rows.forEach((row, i) => {
      const cell = lines[line++] ?? '?';
      const [distance, length] = cell.split('+');
      if (column === CELL.number && cell !== '') {
        const first = end + Number(distance);
        end = first + Number(length ?? 0);
        row.push(length === undefined ? String(first) : `${first}-${end}`);
      } else if (cell === '=') row.push((column === CELL.contact ? row[column - 1] : rows[i - 1]?.[column]) ?? '?');
      else if (column === CELL.description && cell === '~') row.push(row[CELL.name] ?? '?');
      else if (column === CELL.description && cell === '^') row.push((row[CELL.name] ?? '?').toUpperCase());
      else if (column === CELL.description && cell === '`')
        row.push(
          (row[CELL.name] ?? '?').replace(/(?:^|[-_ ])[a-z]/g, (part) => part.toUpperCase().replace(/[-_]/, ' ')),
        );
      else row.push(LABELS.includes(column) && cell !== '' ? `[${unescapeCell(cell)}]` : unescapeCell(cell));
    });
  }
  if (lines.slice(line).join('\n') !== '') throw new Error('There are lines behind the last row.');
  let own = -1;
  return Array.from(letters, (letter) => {
    if (!/[A-Z]/.test(letter)) own++;
    return (rows[own] ?? []).toSpliced(CELL.transport, 1, TRANSPORTS[letter.toLowerCase()] ?? '?');
  });
}

// The value of `read`; undefined if the file is so damaged that `read` throws.
function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function compare(rule: Rule, page: string, found: readonly Row[] | undefined, expected: readonly Row[]): Finding[] {
  const wrong = expected.findIndex((row, i) => JSON.stringify(row) !== JSON.stringify(found?.[i]));
  if (wrong >= 0) return [{ rule, page, place: `row ${wrong + 1}: ${(found?.[wrong] ?? ['nothing']).join()}` }];
  return found?.length === expected.length
    ? []
    : [{ rule, page, place: `${found?.length ?? 'no'} rows instead of ${expected.length}` }];
}

/** Checks that the files of the table of all entries hold exactly IANA's cells. `contacts` is contacts.csv. */
export function checkTableFiles(site: Site, rows: readonly Row[], contacts: string): Finding[] {
  const missing = [ROWS, FIRST_ROWS, CONTACTS].filter((file) => !site.files.includes(file));
  const read = (file: string): string => (missing.includes(file) ? '' : site.read(file));
  return [
    ...missing.map((page): Finding => ({ rule: 'A file that is missing', page, place: page })),
    ...[
      { file: ROWS, expected: rows },
      { file: FIRST_ROWS, expected: rows.slice(0, FIRST) },
    ].flatMap(({ file, expected }) =>
      compare(
        'A row of the table that is not IANA’s',
        file,
        tryRead(() => readTableRows(read(file))),
        expected,
      ),
    ),
    ...compare(
      'A contact of the table that is not IANA’s',
      CONTACTS,
      tryRead(() => (JSON.parse(read(CONTACTS)) as { contacts: Row[] }).contacts),
      parse(contacts).slice(1),
    ),
  ];
}
