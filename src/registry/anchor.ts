import type { Entry } from './entry.ts';
import { slug } from './permalink.ts';
import { printSpan } from './port.ts';

/** Takes all entries in order and returns the anchor of each on every page that shows it: `entry-https-443-tcp`; one that would stand twice ends with a number. */
export function anchorEntries(entries: readonly Entry[]): Map<Entry, string> {
  const taken = new Set<string>();
  return new Map(
    entries.map((entry) => {
      const { name, span, transport } = entry;
      const parts = ['entry', name && slug(name), span && printSpan(span), transport];
      const usual = parts.filter(Boolean).join('-');
      let anchor = usual;
      for (let count = 2; taken.has(anchor); count++) anchor = `${usual}-${count}`;
      taken.add(anchor);
      return [entry, anchor];
    }),
  );
}
