import { registryAfter } from '../registry/history/history.fixture.ts';
import type { Column } from '../registry/record/entry.ts';
import { entryOf } from '../registry/registry.fixture.ts';
import { printChangeLines } from './change-lines.ts';

// Three releases with every kind of change, as a file of change lines.

const entry = (name: string, port: string, more: Partial<Record<Column, string>> = {}): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, ...more });
export const DATES = ['2026-01-01', '2026-02-01', '2026-03-01'] as const;
export const HOSTILE = ' two\nlines,\ta tab, \\n and \\\\ ';
export const text = printChangeLines(
  registryAfter(
    { date: DATES[0], entries: [entry('kept', '1'), entry('gone', '2-3', { Description: 'G' })] },
    {
      date: DATES[1],
      entries: [entry('kept', '1', { Description: HOSTILE }), entry('Kept', '7', { 'Assignment Notes': 'N' })],
      contacts: [
        ['Ann', 'Ann A.', '', 'mailto:ann&example.org'],
        ['ANN', 'Other'],
      ],
    },
    {
      date: DATES[2],
      entries: [entry('kept', '1', { Description: HOSTILE }), entry('new', ''), entry('', '8-9')],
      contacts: [
        ['Ann', 'Ann B.', '', 'mailto:ann&example.org'],
        ['ANN', 'Other'],
      ],
    },
  ),
);
