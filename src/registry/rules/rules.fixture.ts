import type { Column } from '../record/entry.ts';
import { entryOf, releaseWith } from '../registry.fixture.ts';
import { type RuleName, RULES } from './rules.ts';

/** The values that a rule finds odd in a release of these entries and rows of contacts. */
export function oddValues(
  rule: RuleName,
  entries: readonly Partial<Record<Column, string>>[],
  contacts: readonly (readonly string[])[] = [],
): string[] {
  const release = releaseWith(entries.map(entryOf), contacts, { footnotes: { '1': 'F' } });
  return RULES[rule].find(release).map(({ value }) => value);
}
