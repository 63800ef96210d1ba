import { COLUMNS } from '../../registry/record/entry.ts';
import type { Finding } from '../finding.ts';
import { attribute, hasClass, inside, type Page, textOf } from '../reading/page.ts';
import type { FormerPages } from '../reading/past.ts';
import type { Row } from '../reading/row.ts';
import type { Rows } from '../reading/rows.ts';
import type { Site } from '../reading/site.ts';
import { entryTables, type ShownTable } from '../reading/table.ts';
import type { Rule } from '../rules.ts';
import { checkServiceTiles } from './answer/service-tile-check.ts';
import { checkTiles } from './answer/tile-check.ts';
import { checkVerdict } from './answer/verdict-check.ts';
import type { Check } from './check.ts';
import { missingPages } from './missing.ts';

// The paths of pages that are made of entries: of a service, a port, a span.
const IS_ONE = /^\/(?:service\/[^/]*|port\/[^/]*|range\/\d[^/]*)\/$/;

/** Finds each cell of a page or file that differs from the expected one, row by row. */
export function compareRows(page: string, found: readonly Row[], expected: readonly Row[]): Finding[] {
  const find = (rule: Rule, place: string): Finding => ({ rule, page, place });
  if (found.length !== expected.length)
    return [find('Another number of entries', `${found.length} instead of ${expected.length}`)];
  return found.flatMap((row, i) =>
    COLUMNS.flatMap((column, at) =>
      row[at] === expected[i]?.[at]
        ? []
        : [find('A cell that is not IANA’s', `${column}: “${row[at]}” instead of “${expected[i]?.[at]}”`)],
    ),
  );
}

function checkEmptyColumns({ path, elements }: Page, rows: readonly Row[]): Finding[] {
  const sentence = elements.find((element) => hasClass(element, 'empty-columns'));
  const shown = sentence ? textOf(sentence).trim() : '';
  const empty = COLUMNS.filter((_, i) => rows.every((row) => row[i] === ''));
  const alone = elements.find((element) => hasClass(element, 'entry'));
  // A sentence about an entry does not name its empty columns.
  const isTold = empty.length === 0 || rows.length === 0 || alone !== undefined;
  const expected = isTold ? '' : `IANA leaves these blank: ${empty.join(', ')}.`;
  if (shown === expected) return [];
  return [{ rule: 'Columns that are not the empty ones', page: path, place: `“${shown}” instead of “${expected}”` }];
}

/** Finds faults of a table of entries: cells that are not IANA's, and port numbers that link to another page. */
export function checkTable({ path }: Page, { element, rows }: ShownTable): Finding[] {
  const find = (rule: Rule, place: string): Finding => ({ rule, page: path, place });
  const odd = rows.flatMap((row) => row.odd);
  // In a sentence about an entry, the first link is the number.
  const numbers = element.tagName === 'table' ? inside(element, 'td') : inside(element, 'a').slice(0, 1);
  const astray = numbers.flatMap((cell) => {
    const link = cell.tagName === 'a' ? cell : inside(cell, 'a').find((one) => !hasClass(one, 'anchor'));
    const target = (link && attribute(link, 'href')) ?? '';
    if ((cell.tagName === 'td' && attribute(cell, 'data-column') !== 'Port Number') || !link) return [];
    return target.endsWith(`/${textOf(link)}/`) ? [] : [`${textOf(link)} → ${target}`];
  });
  return [
    ...odd.map((place) => find('Something in a table that is not a cell of IANA’s', place)),
    ...astray.map((place) => find('A link that leads to another entry', place)),
  ];
}

/**
 * Checks entries: all twelve cells of each stand verbatim on the pages of its service, ports and span, with the right
 * statuses. Every entry has these pages, and no such page is without an entry.
 */
export function checkEntries(site: Site, { all, byPath, pageless, optional }: Rows, { gone }: FormerPages): Check {
  return {
    against: (path) => (IS_ONE.test(path) ? [byPath.get(path), gone.get(path), pageless.has(path)] : null),
    visit: (page, left) => {
      if (!IS_ONE.test(page.path)) return [];
      const [, kind = '', name = ''] = page.path.split('/');
      const expected = byPath.get(page.path) ?? gone.get(page.path)?.rows;
      if (!expected || pageless.has(page.path))
        return [{ rule: 'A page that no entry asks for', page: page.path, place: name }];
      const tables = entryTables(page.elements);
      const found = tables.flatMap(({ rows }) => rows.map((row) => row.cells));
      left.count('cells', found.length * COLUMNS.length);
      return [
        ...compareRows(page.path, found, expected),
        ...tables.flatMap((table) => checkTable(page, table)),
        ...checkEmptyColumns(page, expected),
        ...(kind === 'port' && !gone.has(page.path)
          ? [...checkTiles(page, expected), ...checkVerdict(page, expected)]
          : []),
        ...(kind === 'service' && !gone.has(page.path) ? checkServiceTiles(page, expected) : []),
      ];
    },
    finish: () =>
      missingPages(
        site,
        [...byPath.keys(), ...gone.keys()].filter((path) => !pageless.has(path) && !optional.has(path)),
      ),
    figures: () => ({ entries: all.length }),
  };
}
