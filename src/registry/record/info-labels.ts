import type { RegistryInfo } from './release.ts';

// A label may have the name of a property that every object has, such as `constructor`.
const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The address of a reference that shows a text instead, by its label. */
export function linkOf({ links }: Pick<RegistryInfo, 'links'>, label: string): string | undefined {
  return own(links, label);
}

/** The text of a footnote, by its label. */
export function footnoteOf({ footnotes }: Pick<RegistryInfo, 'footnotes'>, label: string): string | undefined {
  return own(footnotes, label);
}
