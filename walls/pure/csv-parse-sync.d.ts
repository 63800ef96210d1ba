// What the pure rooms use of csv-parse/sync: its own types bring all of Node's with them.

export class CsvError extends Error {
  readonly code: string;
  readonly [detail: string]: unknown;
}

export function parse(
  text: string,
  options: { info: true; relax_column_count: true; record_delimiter: string },
): { record: string[]; info: { lines: number } }[];
