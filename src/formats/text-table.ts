import { COLUMNS, printEntry } from '../registry/record/entry.ts';
import type { Registry } from '../registry/registry.ts';

// How wide a column may get before its text is wrapped; a word that is longer makes its column wider, up to a limit.
const WIDTHS: readonly number[] = [15, 11, 9, 36, 24, 24, 12, 12, 24, 12, 30, 60];

// A list of labels can be broken between two of them, other text at blanks.
const LONGEST = /.{1,200}/gsu;
const words = (line: string): string[] =>
  line.split(/(?<=\])(?=\[)|(?<=\S)(?= +\S)/).flatMap((word) => word.match(LONGEST) ?? []);

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    for (const word of words(line)) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length <= width) lines[lines.length - 1] = last + word;
      else lines.push(lines.length > 0 ? word.replace(/^ /, '') : word);
    }
    return lines;
  });
}

function printRow(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    cells
      .map((lines, column) => (lines[i] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

/** The registry as plain text in the manner of IANA's: notes, then a table of twelve columns with wrapped cells. */
export function printTextTable({ info, entries }: Registry): string {
  const rows = [[...COLUMNS], ...entries.map(printEntry)].map((cells) =>
    cells.map((text, column) => wrap(text, WIDTHS[column] ?? 0)),
  );
  const widths = COLUMNS.map((_, column) =>
    rows.flatMap((cells) => cells[column] ?? []).reduce((width, line) => Math.max(width, line.length), 0),
  );
  const [header = [], ...body] = rows;
  const section = (title: string, text: string): string =>
    text === '' ? '' : `${title}\n${text.replace(/^(?=.)/gm, '    ')}\n\n`;
  return [
    `${info.title}\n\n`,
    section('Last Updated', info.updated),
    section('Reference', info.references.map((label) => `[${label}]`).join('')),
    section('Expert(s)', info.experts),
    ...info.notes.map(({ title, text }) => section(title || 'Note', text)),
    `${printRow(header, widths)}\n`,
    `${widths.map((width) => '-'.repeat(width)).join('  ')}\n`,
    ...body.map((cells) => `${printRow(cells, widths)}\n`),
    ...Object.entries(info.footnotes).map(([anchor, text]) => `\n[${anchor}]  ${text.replaceAll('\n', '\n     ')}\n`),
  ].join('');
}
