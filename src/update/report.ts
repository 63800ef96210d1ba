import { type Entry, printEntry } from '../registry/entry.ts';
import type { Comparison } from './compare.ts';

const SHOWN = 100;

function nameOf(entry: Entry): string {
  const [name, port, transport] = printEntry(entry);
  return [name || '(no name)', [port || 'no port', transport].filter(Boolean).join('/')].join(' ');
}

/** Takes how two releases differ and returns it as lines for people: how many of each, then each by name and port. */
export function printComparison({ added, removed, changed }: Comparison): string[] {
  const lines = [
    ...added.map((entry) => `  + ${nameOf(entry)}`),
    ...removed.map((entry) => `  - ${nameOf(entry)}`),
    ...changed.map(({ after, columns }) => `  ~ ${nameOf(after)}: ${columns.join(', ')}`),
  ];
  const more = lines.length - SHOWN;
  return [
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...lines.slice(0, SHOWN),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
