import type { Entry } from '../../registry/record/entry.ts';
import { printSpan } from '../../registry/record/port.ts';
import { printLabels } from '../../registry/text/labels.ts';

/** What a ticket says of an entry: the columns that tell which it is, what for, and whose. */
export const TICKET_COLUMNS = ['Service Name', 'Port', 'Transport', 'Description', 'Assignee', 'Reference'] as const;

/** The cells of an entry under these columns. */
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
