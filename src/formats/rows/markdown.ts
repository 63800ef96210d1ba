import type { Entry } from '../../registry/record/entry.ts';
import { TICKET_COLUMNS, ticketCells } from './ticket.ts';

// Shows nothing, and ends what GitHub would make a link of: @name, #1, a@b.example, :key:.
const NOTHING = '<!-- -->';

/** Escapes text for a cell of a table in GitHub Flavored Markdown, where it is only text. */
export function escapeCell(text: string): string {
  return (
    text
      .trim()
      // A backslash is the first of them: those that are put in below stay what they are.
      .replace(/[\\`*_~[\]<>|&]/g, '\\$&')
      // GitHub reads formulas between dollar signs, and says how to write one that is none.
      .replaceAll('$', '<span>$$</span>')
      .replace(/(?<=:)(?=\/\/)/g, NOTHING)
      .replace(/(?<=www)(?=\.)/gi, NOTHING)
      .replace(/@(?=\w)|#(?=\d)|\bGH(?=-\d)|:(?=[\w+-]+:)/gi, `$&${NOTHING}`)
      .replace(/\r\n?|\n/g, '<br>')
  );
}

const printRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Entries as a table of Markdown for a ticket, one line each below the two of the header. */
export function printMarkdown(entries: readonly Entry[]): string {
  return [
    TICKET_COLUMNS,
    TICKET_COLUMNS.map(() => '---'),
    ...entries.map((entry) => ticketCells(entry).map(escapeCell)),
  ]
    .map(printRow)
    .join('');
}
