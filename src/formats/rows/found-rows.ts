import { printInterval } from '../../registry/record/port.ts';
import { printTable } from '../../registry/text/table/print-table.ts';
import type { Finding, Standing } from '../../registry/tools/read/finding.ts';
import { escapeCell } from './markdown.ts';

/** A finding in a reader's text, with the cells that stand before and after the finding's own cells. */
export interface FoundRow {
  readonly before: readonly string[];
  readonly finding: Finding | null;
  readonly after: readonly string[];
}

/** The headings of a finding's cells. */
export const FINDING_COLUMNS = ['Port', 'Transport', 'Status', 'Service', 'Common use (not from IANA)', 'Flags'];

export const printTransports = ({ transports }: Standing): string =>
  transports.map((transport) => transport.toUpperCase()).join(', ');
export const printServices = ({ services, more }: Standing): string =>
  [...services, ...(more > 0 ? [`${more} more`] : [])].join(', ');

// The rows of a finding: one for each of its standings, so that every cell has one meaning.
function cellsOf(finding: Finding | null): string[][] {
  if (!finding) return [FINDING_COLUMNS.map(() => '')];
  const { ports, name, standings, commonly, flags } = finding;
  const port = ports ? printInterval(ports, '-') : (name ?? '');
  const last = [commonly.join(', '), flags.map(({ words }) => words).join('; ')];
  if (standings.length === 0) return [[port, '', '', '', ...last]];
  return standings.map((one) => [port, printTransports(one), one.status, printServices(one), ...last]);
}

const spread = (rows: readonly FoundRow[]): string[][] =>
  rows.flatMap(({ before, finding, after }) => cellsOf(finding).map((cells) => [...before, ...cells, ...after]));

/** Rows as CSV, below a header. */
export function printFoundCsv(header: readonly string[], rows: readonly FoundRow[]): string {
  return printTable([header, ...spread(rows)]);
}

/** Rows as a table of Markdown. */
export function printFoundMarkdown(header: readonly string[], rows: readonly FoundRow[]): string {
  return [header, header.map(() => '---'), ...spread(rows).map((cells) => cells.map(escapeCell))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
