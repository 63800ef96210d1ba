import { FINDING_COLUMNS, type FoundRow, printFoundCsv, printFoundMarkdown } from '../../../formats/rows/found-rows.ts';
import type { Listing } from './listing.ts';
import type { Format, Only, Part } from './messages.ts';

interface Taken {
  readonly header: readonly string[];
  readonly rows: readonly FoundRow[];
  /** The same rows as data for JSON. */
  readonly data: unknown;
}

function takePorts(listing: Listing): Taken {
  const ports = listing.portsFrom(0, Infinity);
  return {
    header: ['Lines', 'Lines aside', ...FINDING_COLUMNS],
    rows: ports.map(({ finding, lines, asides }) => ({ before: [`${lines}`, `${asides}`], finding, after: [] })),
    data: ports.map(({ finding, lines, asides }) => ({ lines, asides, ...finding })),
  };
}

function takeLines(listing: Listing, only: Only): Taken {
  const { items } = listing.linesFrom(0, only, Infinity);
  return {
    header: ['Line', ...FINDING_COLUMNS, 'Text'],
    rows: items.flatMap(({ line, text, found }): FoundRow[] =>
      (found.length > 0 ? found : [null]).map((finding) => ({ before: [`${line + 1}`], finding, after: [text] })),
    ),
    data: items.map((item) => ({ ...item, line: item.line + 1 })),
  };
}

/** Prints the ports or the lines of a listing in a format. */
export function printTaken(listing: Listing, part: Part, format: Format, only: Only): string {
  const { header, rows, data } = part === 'ports' ? takePorts(listing) : takeLines(listing, only);
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  return format === 'csv' ? printFoundCsv(header, rows) : printFoundMarkdown(header, rows);
}
