import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, RegistryError, throwProblems } from '../problem.ts';

interface NumberedRow {
  readonly cells: string[];
  readonly line: number;
}

function parseRows(text: string, file: string): NumberedRow[] {
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

// Characters that nobody sees and that an editor or git may have added.
function findForeign(text: string, file: string): Problem[] {
  const remedy = 'Save the file without it: UTF-8, LF line endings (git config core.autocrlf false).';
  const mark = text.startsWith('\u{feff}')
    ? [{ file, line: 1, value: 'U+FEFF', problem: 'a byte order mark', remedy }]
    : [];
  const at = text.indexOf('\r');
  const line = text.slice(0, at).split('\n').length;
  return at < 0 ? mark : [...mark, { file, line, value: 'U+000D', problem: 'a carriage return', remedy }];
}

/**
 * Reads CSV: one value for each row under the header, which must be `columns`. `parseRow` adds what is wrong with a row
 * to `problems`; `checkAll` finds problems that only all rows together show. Throws RegistryError with every problem.
 */
export function parseTable<T>(
  text: string,
  file: string,
  columns: readonly string[],
  parseRow: (cells: readonly string[], file: string, line: number, problems: Problem[]) => T,
  checkAll: (values: readonly T[], file: string) => Problem[] = () => [],
): T[] {
  throwProblems(findForeign(text, file));
  const rows = parseRows(text, file);
  const header = rows[0]?.cells ?? [];
  if (header.join() !== columns.join()) {
    const remedy = `The first line must be: ${columns.join()}`;
    throw new RegistryError([{ file, line: 1, value: header.join(), problem: 'a wrong header', remedy }]);
  }
  const problems: Problem[] = [];
  const values = rows.slice(1).flatMap(({ cells, line }) => {
    if (cells.length === columns.length) return [parseRow(cells, file, line, problems)];
    const problem = `${cells.length} columns instead of ${columns.length}`;
    const remedy = 'Give each row one cell for each column of the header.';
    problems.push({ file, line, value: cells.join(), problem, remedy });
    return [];
  });
  throwProblems([...problems, ...checkAll(values, file)]);
  return values;
}
