import { COLUMNS } from '../../registry/record/entry.ts';
import type { Check } from './check.ts';
import type { Finding } from '../finding.ts';
import { missingPages } from './missing.ts';
import { attribute, hasClass, inside, type Page, textOf } from '../reading/page.ts';
import type { FormerPages } from '../reading/past.ts';
import { CELL, type Row, type Rows } from '../reading/rows.ts';
import type { Site } from '../reading/site.ts';
import { statusesOf, TRANSPORTS } from '../reading/status.ts';
import { entryTables, readTable, type ShownTable } from '../reading/table.ts';

const REMEDY = 'Every entry stands on its pages verbatim, and nothing else does: see src/components/entry/Cell.astro.';

/** Takes a page or file, what it shows and what it should, row by row, and returns a finding for each cell that differs. */
export function compareRows(page: string, found: readonly Row[], expected: readonly Row[]): Finding[] {
  const find = (rule: string, place: string): Finding => ({ rule, page, place, remedy: REMEDY });
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

const asText = (table: readonly (readonly string[])[]): string => table.map((row) => row.join(' | ')).join(' / ');

// The table above the entries: a port's status on each transport, or where a service is assigned.
function expectedMatrix(kind: string, rows: readonly Row[]): string[][] {
  if (kind === 'port') return [TRANSPORTS, statusesOf(rows)];
  const numbers = [...new Set(rows.map((row) => row[CELL.number] ?? ''))].filter(Boolean);
  numbers.sort((a, b) => Number.parseInt(a) - Number.parseInt(b));
  const cells = numbers.map((number) => {
    const here = rows.filter((row) => row[CELL.number] === number);
    return TRANSPORTS.map((one) => (here.some((row) => (row[CELL.transport] || one) === one) ? 'Assigned' : '–'));
  });
  return numbers.length === 0 ? [] : [['Port', ...TRANSPORTS], ...cells.map((row, i) => [numbers[i] ?? '', ...row])];
}

function checkMatrix({ path, elements }: Page, kind: string, rows: readonly Row[]): Finding[] {
  const matrix = elements.find((element) => element.tagName === 'table' && hasClass(element, 'matrix'));
  const shown = asText(matrix ? readTable(matrix) : []);
  const expected = asText(expectedMatrix(kind, rows));
  const remedy = `By the entries it should be: ${expected}`;
  return shown === expected ? [] : [{ rule: 'A status that no entry gives', page: path, place: shown, remedy }];
}

function checkEmptyColumns({ path, elements }: Page, rows: readonly Row[]): Finding[] {
  const sentence = elements.find((element) => hasClass(element, 'empty-columns'));
  const shown = sentence ? textOf(sentence).trim() : '';
  const empty = COLUMNS.filter((_, i) => rows.every((row) => row[i] === ''));
  const expected = empty.length === 0 || rows.length === 0 ? '' : `Empty in IANA’s registry: ${empty.join(', ')}.`;
  if (shown === expected) return [];
  return [{ rule: 'Columns that are not the empty ones', page: path, place: shown, remedy: expected }];
}

/** Takes a page and a table of entries on it and returns a finding for each cell it should not have, each link in its first two columns that leads elsewhere than its text says. */
export function checkTable({ path }: Page, { element, rows }: ShownTable): Finding[] {
  const find = (rule: string, place: string): Finding => ({ rule, page: path, place, remedy: REMEDY });
  const odd = rows.flatMap((row) => row.odd);
  const astray = inside(element, 'td').flatMap((cell) => {
    const link = inside(cell, 'a').find((one) => !hasClass(one, 'anchor'));
    const target = (link && attribute(link, 'href')) ?? '';
    if (attribute(cell, 'data-column') !== 'Port Number' || !link) return [];
    return target.endsWith(`/${textOf(link)}/`) ? [] : [`${textOf(link)} → ${target}`];
  });
  return [
    ...odd.map((place) => find('Something in a table that is no cell of IANA’s', place)),
    ...astray.map((place) => find('A link that leads to another entry', place)),
  ];
}

/** Takes the site, IANA's records and what is known of earlier releases, and returns the check of entries: all twelve cells of each on the pages of its service, ports and range, verbatim, their statuses, and no such page that no entry asks for. */
export function checkEntries(site: Site, { all, byPath, leftOut, optional }: Rows, { gone }: FormerPages): Check {
  let cells = 0;
  return {
    visit: (page) => {
      const [, kind = '', name = '', rest] = page.path.split('/');
      const isOne = rest === '' && (kind === 'service' || kind === 'port' || (kind === 'range' && /^\d/.test(name)));
      if (!isOne) return [];
      const expected = byPath.get(page.path) ?? gone.get(page.path)?.rows;
      if (!expected || leftOut.has(page.path))
        return [{ rule: 'A page that no entry asks for', page: page.path, place: name, remedy: REMEDY }];
      const tables = entryTables(page.elements);
      const found = tables.flatMap(({ rows }) => rows.map((row) => row.cells));
      cells += found.length * COLUMNS.length;
      return [
        ...compareRows(page.path, found, expected),
        ...tables.flatMap((table) => checkTable(page, table)),
        ...checkEmptyColumns(page, expected),
        ...(kind === 'range' || gone.has(page.path) ? [] : checkMatrix(page, kind, expected)),
      ];
    },
    finish: () =>
      missingPages(
        site,
        [...byPath.keys(), ...gone.keys()].filter((path) => !leftOut.has(path) && !optional.has(path)),
      ),
    figures: () => ({ entries: all.length, cells }),
  };
}
