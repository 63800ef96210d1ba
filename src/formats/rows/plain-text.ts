import type { Entry } from '../../registry/record/entry.ts';
import { printGrid } from './text-grid.ts';
import { TICKET_COLUMNS, ticketCells } from './ticket.ts';

// The widths of the columns: in all about 100 characters, which a ticket shows without scrolling.
const WIDTHS: readonly number[] = [15, 11, 9, 30, 16, 16];

/** Entries as plain text in aligned columns, for a ticket in a typeface of one width. */
export function printPlainText(entries: readonly Entry[]): string {
  return printGrid([TICKET_COLUMNS, ...entries.map(ticketCells)], WIDTHS);
}
