import type { OrganizationMembers } from '../../formats/table/organizations-file.ts';
import { printRowsFile } from '../../formats/table/rows-file.ts';
import type { Column, Entry } from '../../registry/record/entry.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import type { Registry } from '../../registry/registry.ts';
import { parseRows, type Rows } from './data/rows.ts';
import { makeTable, withOrganizations } from './data/table.ts';
import { markedRows, Matcher } from './query/match.ts';
import { parseTerms } from './query/parse-terms.ts';

/** The rows that a reader's browser reads from the file of a registry. */
export function rowsOf(registry: Registry): Rows {
  return parseRows(printRowsFile(registry));
}

/** The rows of entries with some cells. */
export function rowsWith(...cells: readonly Partial<Record<Column, string>>[]): Rows {
  return rowsOf(registryOf(cells.map(entryOf)));
}

export function matcherOf(rows: Rows, organizations: readonly OrganizationMembers[] = []): Matcher {
  return new Matcher(withOrganizations(makeTable(rows), organizations));
}

/** The numbers of the rows that a query finds. */
export function find(matcher: Matcher, query: string): number[] {
  return markedRows(matcher.all(parseTerms(query)));
}

/** The names of the entries that a query finds; the description of an entry without a name. */
export function findNames(entries: readonly Entry[], query: string): string[] {
  const matcher = matcherOf(rowsOf(registryOf(entries)));
  return find(matcher, query).map((row) => entries[row]?.name ?? entries[row]?.description ?? '');
}
