import type { Entry } from '../record/entry.ts';
import { printSpan } from '../record/port.ts';
import { slug } from './permalink.ts';

/** The usual anchor of an entry: `entry-https-443-tcp`. */
export function anchorOf({ name, span, transport }: Entry): string {
  return ['entry', name && slug(name), span && printSpan(span), transport].filter(Boolean).join('-');
}

/** Adds an anchor to those of a page and returns it: the usual one, with a number behind it where that is taken. */
export function takeAnchor(taken: Set<string>, usual: string): string {
  let anchor = usual;
  for (let count = 2; taken.has(anchor); count++) anchor = `${usual}-${count}`;
  taken.add(anchor);
  return anchor;
}

/** The anchor of each entry, the same on every page that shows it; no two entries share one. */
export function anchorEntries(entries: readonly Entry[]): Map<Entry, string> {
  const taken = new Set<string>();
  return new Map(entries.map((entry) => [entry, takeAnchor(taken, anchorOf(entry))]));
}
