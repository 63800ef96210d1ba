import type { Comparison } from '../registry/history/compare.ts';
import { type Entry, printEntry } from '../registry/record/entry.ts';
import { printable } from '../registry/text/problem.ts';

function nameOf(entry: Entry): string {
  const [name, port, transport] = printEntry(entry);
  return printable([name || '(no name)', [port || 'no port', transport].filter(Boolean).join('/')].join(' '));
}

/** Lines for people: how many entries came, went and changed, then each by name and port. */
export function printComparison({ added, removed, changed }: Comparison<Entry>): string[] {
  return [
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map((entry) => `  + ${nameOf(entry)}`),
    ...removed.map((entry) => `  - ${nameOf(entry)}`),
    ...changed.map(({ after, columns }) => `  ~ ${nameOf(after)}: ${columns.join(', ')}`),
  ];
}
