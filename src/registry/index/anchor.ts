import type { Entry } from '../record/entry.ts';
import { slug } from './permalink.ts';
import { printSpan } from '../record/port.ts';

/** Takes an entry and returns its usual anchor: `entry-https-443-tcp`. */
export function anchorOf({ name, span, transport }: Entry): string {
  return ['entry', name && slug(name), span && printSpan(span), transport].filter(Boolean).join('-');
}

/** Takes the anchors of a page and the usual one of something, and returns the one it gets, which is taken then: with a number where it would stand twice. */
export function takeAnchor(taken: Set<string>, usual: string): string {
  let anchor = usual;
  for (let count = 2; taken.has(anchor); count++) anchor = `${usual}-${count}`;
  taken.add(anchor);
  return anchor;
}

/** Takes all entries in order and returns the anchor of each on every page that shows it: `entry-https-443-tcp`; one that would stand twice ends with a number. */
export function anchorEntries(entries: readonly Entry[]): Map<Entry, string> {
  const taken = new Set<string>();
  return new Map(entries.map((entry) => [entry, takeAnchor(taken, anchorOf(entry))]));
}
