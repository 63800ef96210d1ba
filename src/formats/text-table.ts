import { COLUMNS, printEntry } from '../registry/record/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { printGrid } from './rows/text-grid.ts';

// The number of characters after which the text of each column is wrapped.
const WIDTHS: readonly number[] = [15, 11, 9, 36, 24, 24, 12, 12, 24, 12, 30, 60];

/** The registry as plain text, like IANA's file: notes, then a table of twelve columns with wrapped cells. */
export function printTextTable({ info, entries }: Registry): string {
  const section = (title: string, text: string): string =>
    text === '' ? '' : `${title}\n${text.replace(/^(?=.)/gm, '    ')}\n\n`;
  return [
    `${info.title}\n\n`,
    section('Last Updated', info.updated),
    section('Reference', info.references.map((label) => `[${label}]`).join('')),
    section('Expert(s)', info.experts),
    ...info.notes.map(({ title, text }) => section(title || 'Note', text)),
    printGrid([COLUMNS, ...entries.map(printEntry)], WIDTHS),
    ...Object.entries(info.footnotes).map(([anchor, text]) => `\n[${anchor}]  ${text.replaceAll('\n', '\n     ')}\n`),
  ].join('');
}
