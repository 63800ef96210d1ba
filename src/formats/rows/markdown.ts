import type { Entry } from '../../registry/record/entry.ts';
import { TICKET_COLUMNS, ticketCells } from './ticket.ts';

// A comment that shows nothing. Inside @name, #1, a@b.example or :key:, it keeps GitHub from making a link or an emoji.
const NOTHING = '<!-- -->';

/** Escapes text for a cell of a table in GitHub Flavored Markdown, so that none of it is markup. */
export function escapeCell(text: string): string {
  return (
    text
      .trim()
      // This comes first: the markup that the steps below put in must not be escaped.
      .replace(/[\\`*_~[\]<>|&]/g, '\\$&')
      // GitHub reads text between dollar signs as a formula. Its documentation gives this way to write a plain one.
      .replaceAll('$', '<span>$$</span>')
      .replace(/(?<=:)(?=\/\/)/g, NOTHING)
      .replace(/(?<=www)(?=\.)/gi, NOTHING)
      .replace(/@(?=\w)|#(?=\d)|\bGH(?=-\d)|:(?=[\w+-]+:)/gi, `$&${NOTHING}`)
      .replace(/\r\n?|\n/g, '<br>')
  );
}

const printRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Entries as a table of Markdown for a ticket: two lines of header, then one line for each entry. */
export function printMarkdown(entries: readonly Entry[]): string {
  return [
    TICKET_COLUMNS,
    TICKET_COLUMNS.map(() => '---'),
    ...entries.map((entry) => ticketCells(entry).map(escapeCell)),
  ]
    .map(printRow)
    .join('');
}
