import type { Finding } from '../../finding.ts';
import { countYear, type OwedSection, readLists, shownCells, UNKNOWN } from '../../reading/lists.ts';
import { attribute, type HtmlElement, inside, type Page, textOf } from '../../reading/page.ts';
import type { FormerPages } from '../../reading/past.ts';
import { CELL, type Row } from '../../reading/row.ts';
import type { Rows } from '../../reading/rows.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import { entryTables, readTable, replacements } from '../../reading/table.ts';
import type { Rule } from '../../rules.ts';
import type { Check } from '../check.ts';
import { checkTable } from '../entry-check.ts';
import type { LinkCheck } from '../link-check.ts';
import { missingPages } from '../missing.ts';
import { checkListFile } from './list-file-check.ts';

const LISTS = '/lists/';
const TABLE = '/entries/?q=';
const rowsOf = (sections: readonly OwedSection[]): Row[] => sections.flatMap(({ rows }) => rows);
const number = (text = ''): number => Number(text.replaceAll(',', ''));
const plainNumber = (text: string): number | string => (text === UNKNOWN ? text : number(text));

// The texts of `some` without those of `others`; a text that stands twice in `some` has to stand twice in `others`.
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function checkRows(page: Page, sections: readonly OwedSection[]): Finding[] {
  const find = (rule: Rule, place: string): Finding => ({ rule, page: page.path, place });
  const cells = shownCells(page.path);
  const key = (row: Row): string => JSON.stringify(cells.map((cell) => row[cell]));
  const tables = entryTables(page.elements);
  const shown = tables.flatMap(({ rows }) => rows.map((row) => key(row.cells)));
  const owed = rowsOf(sections).map(key);
  const [lacking, surplus] = [without(owed, shown), without(shown, owed)];
  const isOtherwise = lacking.length + surplus.length === 0 && shown.join() !== owed.join();
  const counts = tables.filter(({ caption, rows }) => number(/: ([\d,]+) /.exec(caption)?.[1]) !== rows.length);
  return [
    ...lacking.map((place) => find('An entry that a list lacks', place)),
    ...surplus.map((place) => find('An entry that a list should not have', place)),
    ...(isOtherwise ? [find('The entries of a list in another order', page.path)] : []),
    ...counts.map(({ caption }) => find('A number that a recount does not give', caption)),
    ...tables.flatMap((table) => checkTable(page, table)),
  ];
}

// Checks the links to the table of all entries: the query, and the number of entries that the link names.
function checkQueries({ path, elements }: Page, sections: readonly OwedSection[]): Finding[] {
  const links = elements.filter(
    (one) => one.tagName === 'a' && (attribute(one, 'href') ?? '').includes(TABLE) && /^Show /.test(textOf(one)),
  );
  const shown = links.map((link) => {
    const [, query = ''] = (attribute(link, 'href') ?? '').split(TABLE);
    return `${decodeURIComponent(query)} ${number(/[\d,]+/.exec(textOf(link))?.[0])}`;
  });
  const owed = sections
    .filter(({ query, rows }) => query !== '' && rows.length > 0)
    .map(({ query, rows }) => `${query} ${rows.length}`);
  if (shown.join() === owed.join()) return [];
  const place = `${shown.join()} instead of ${owed.join()}`;
  return [{ rule: 'A list that leads to other entries of the table', page: path, place }];
}

// Checks the names to use instead of aliases: those that IANA's notes give and that the registry has.
function checkNames({ path, elements }: Page, sections: readonly OwedSection[], { byPath }: Rows): Finding[] {
  const names = new Set([...byPath.values()].flatMap((rows) => rows.map((row) => row[CELL.name]?.toLowerCase())));
  const owed = rowsOf(sections).flatMap((row) =>
    [...(row[CELL.note] ?? '').matchAll(/is an alias to "([^"]+)"/g)].flatMap(([, name = '']) =>
      names.has(name.toLowerCase()) ? [name.toLowerCase()] : [],
    ),
  );
  const shown = replacements(elements);
  const places = [...without(shown, owed), ...without(owed, shown)];
  return places.map((place) => ({ rule: 'A name to use instead that no note gives', page: path, place }));
}

/**
 * Checks lists of entries: each has exactly the entries that IANA's records and releases give, in their order. Its JSON
 * has the same entries, and its link to the table of all entries finds them. /lists/ says how many each list has.
 */
export function checkLists(site: Site, rows: Rows, past: FormerPages, links: LinkCheck): Check {
  const lists = readLists(rows, past);
  const isYear = (path: string): boolean => path.startsWith('/year/');
  const owedCounts = [...lists].map(([path, sections]) =>
    isYear(path) ? `${path}: ${countYear(path, sections, past).join()}` : `${path}: ${rowsOf(sections).length}`,
  );
  const target = (page: Page, element: HtmlElement | undefined): string =>
    resolveInside(site, page.path, (element && attribute(element, 'href')) ?? '')?.path ?? '';
  const checkIndex = (page: Page): Finding[] => {
    const items = page.elements.filter((one) => one.tagName === 'li');
    const counted = items.map((item) => [target(page, inside(item, 'a')[0]), inside(item, 'small')[0]] as const);
    const shown = counted.flatMap(([path, count]) =>
      lists.has(path) && count ? [`${path}: ${number(textOf(count).trim().split(' ')[0])}`] : [],
    );
    const years = page.elements.filter((one) => one.tagName === 'table').flatMap((table) => readTable(table).slice(1));
    const all = [
      ...shown,
      ...years.map(([year = '', ...counts]) => `/year/${year}/: ${counts.map(plainNumber).join()}`),
    ];
    const wrong = [...without(all, owedCounts), ...without(owedCounts, all)];
    return wrong.map((place) => ({ rule: 'A number that a recount does not give', page: page.path, place }));
  };
  return {
    against: (path) => {
      if (path === LISTS) return owedCounts;
      return lists.has(path) ? [lists.get(path), path === '/historic/' && rows.digest] : null;
    },
    visit: (page, left) => {
      if (page.path === LISTS) return checkIndex(page);
      const sections = lists.get(page.path);
      if (!sections) {
        const isStray = /^\/(?:transport|year)\//.test(page.path);
        return isStray ? [{ rule: 'A page that no entry asks for', page: page.path, place: page.path }] : [];
      }
      left.count('listed', rowsOf(sections).length);
      return [
        ...checkRows(page, sections),
        ...checkQueries(page, sections),
        ...(page.path === '/historic/' ? checkNames(page, sections, rows) : []),
      ];
    },
    finish: () => [
      ...missingPages(site, [LISTS, ...lists.keys()]),
      ...[...lists].flatMap(([path, sections]) => checkListFile(site, path, sections, links)),
    ],
  };
}
