import { type Entry, printEntry } from '../registry/record/entry.ts';
import type { Comparison } from '../registry/history/compare.ts';
import { printable } from '../registry/text/problem.ts';

function nameOf(entry: Entry): string {
  const [name, port, transport] = printEntry(entry);
  return printable([name || '(no name)', [port || 'no port', transport].filter(Boolean).join('/')].join(' '));
}

/** Takes how two releases differ and returns it as lines for people: how many of each, then each by name and port. */
export function printComparison({ added, removed, changed }: Comparison<Entry>): string[] {
  return [
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map((entry) => `  + ${nameOf(entry)}`),
    ...removed.map((entry) => `  - ${nameOf(entry)}`),
    ...changed.map(({ after, columns }) => `  ~ ${nameOf(after)}: ${columns.join(', ')}`),
  ];
}
