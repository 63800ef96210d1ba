// The part of csv-parse/sync that the pure rooms use. The package's own types would bring in all types of Node.

export class CsvError extends Error {
  readonly code: string;
  readonly [detail: string]: unknown;
}

export function parse(
  text: string,
  options: { info: true; relax_column_count: true; record_delimiter: string },
): { record: string[]; info: { lines: number } }[];
