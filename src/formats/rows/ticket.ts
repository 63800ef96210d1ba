import type { Entry } from '../../registry/record/entry.ts';
import { printSpan } from '../../registry/record/port.ts';
import { printLabels } from '../../registry/text/labels.ts';

/** The columns of an entry that a ticket shows: those that identify it and say what it is for and whose it is. */
export const TICKET_COLUMNS = ['Service Name', 'Port', 'Transport', 'Description', 'Assignee', 'Reference'] as const;

/** The cells of an entry for the columns of a ticket. */
export function ticketCells({ name, span, transport, description, assignees, references }: Entry): string[] {
  return [
    name ?? '',
    span ? printSpan(span) : '',
    transport ?? '',
    description,
    printLabels(assignees),
    printLabels(references.map(({ label }) => label)),
  ];
}
