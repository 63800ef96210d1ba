import type { Finding } from '../../finding.ts';
import { belongs, countWords, type ShownOrganization } from '../../reading/organization.ts';
import { attribute, hasClass, type HtmlElement, inside, type Page, textOf } from '../../reading/page.ts';
import { CELL, labelsIn, type Row } from '../../reading/row.ts';
import type { Rows } from '../../reading/rows.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import { entryTables } from '../../reading/table.ts';
import type { Rule } from '../../rules.ts';
import type { Check } from '../check.ts';
import { checkTable } from '../entry-check.ts';
import type { LinkCheck } from '../link-check.ts';
import { missingPages } from '../missing.ts';
import { checkOrganizationFiles } from './organization-file-check.ts';

const DERIVED = 'Not from IANA';
const LIST = '/organizations/';
const STATISTICS = '/statistics/';
const key = (row: Row): string => JSON.stringify(row.slice(0, 4));
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Checks organizations: each contact that IANA gives one stands under one, once, by what IANA says; their entries are
 * those of their contacts, on pages, in lists and in JSON.
 */
export function checkOrganizations(site: Site, { all, contacts }: Rows, links: LinkCheck): Check {
  const organizations = new Map<string, ShownOrganization>();
  const listed = new Map<string, string[]>();
  const rowsIn = new Map<string, string[]>();
  const largest: [path: string, words: string][] = [];
  const find = (rule: Rule, page: string, place: string): Finding => ({ rule, page, place });
  const linkIn = (page: Page, element: HtmlElement): string =>
    resolveInside(site, page.path, attribute(inside(element, 'a')[0] ?? element, 'href') ?? '')?.path ?? '';

  const readMembers = (page: Page): { path: string; cells: string[] }[] =>
    page.elements
      .filter((element) => element.tagName === 'table' && hasClass(element, 'rows') && !hasClass(element, 'entries'))
      .flatMap((table) => inside(table, 'tr').slice(1))
      .map((row) => ({ path: linkIn(page, row), cells: inside(row, 'td').map((cell) => clean(textOf(cell))) }));

  const checkPage = (page: Page, shownCounts: string): Finding[] => {
    const { path, elements } = page;
    const spellings = new Set(elements.filter(({ tagName }) => tagName === 'dd').map(textOf));
    const rows = readMembers(page);
    const people = rows.map((row) => contacts.get(row.path) ?? []);
    const members = people.map(([id = '']) => id);
    const ids = new Set(members);
    const names = (row: Row, cell: number): boolean => labelsIn(row[cell] ?? '').some((id) => ids.has(id));
    const assigned = all.filter((row) => names(row, CELL.assignee));
    const onlyContact = all.filter((row) => names(row, CELL.contact) && !names(row, CELL.assignee));
    const named = [...assigned, ...onlyContact].map((row) => (row[CELL.name] ?? '').toLowerCase()).filter(Boolean);
    const organization = {
      name: elements
        .filter(({ tagName }) => tagName === 'h1')
        .map(textOf)
        .join(''),
      members,
      derived: members.filter((_, i) => rows[i]?.cells[4]?.endsWith(DERIVED)),
      assigned,
      onlyContact,
      services: new Set(named).size,
    };
    organizations.set(path, organization);
    for (const row of rows) listed.set(row.path, [...(listed.get(row.path) ?? []), path]);
    const tables = entryTables(elements);
    const shown = tables.flatMap((table) => table.rows.map(({ cells }) => key(cells)));
    const expected = [...assigned, ...onlyContact].map(key);
    const at = expected.findIndex((row, i) => row !== shown[i]);
    const counts = countWords(organization, true);
    return [
      ...rows.flatMap(({ cells: [title, id, count, field = '', by = ''], path: contact }, i): Finding[] => {
        const person = people[i] ?? [];
        const naming = all.filter((row) =>
          [CELL.assignee, CELL.contact].some((cell) => labelsIn(row[cell] ?? '').includes(person[0] ?? '')),
        );
        const right =
          id === person[0] &&
          count === naming.length.toLocaleString('en') &&
          field === clean(person[2] ?? '') &&
          belongs(by, person, spellings);
        return right
          ? []
          : [find('A contact that does not belong to the organization', path, `${contact} ${title} ${by}`)];
      }),
      ...(shown.length === expected.length && at < 0
        ? []
        : [find('Entries that are not those of the organization', path, shown[at] ?? String(shown.length))]),
      ...(counts === shownCounts
        ? []
        : [find('A number that a recount does not give', path, `${shownCounts} instead of ${counts}`)]),
      ...tables.flatMap((table) => checkTable(page, table)),
    ];
  };

  const readList = (page: Page): [path: string, words: string][] =>
    page.elements
      .filter((element) => element.tagName === 'ul' && hasClass(element, 'columns'))
      .flatMap((list) => inside(list, 'li'))
      .map((item): [string, string] => [linkIn(page, item), clean(inside(item, 'small').map(textOf).join(''))])
      .filter(([path]) => path.startsWith('/organization/'));

  return {
    visit: (page) => {
      if (page.path === LIST)
        for (const [path, words] of readList(page)) rowsIn.set(path, [...(rowsIn.get(path) ?? []), words]);
      if (page.path === STATISTICS) largest.push(...readList(page));
      if (!page.path.startsWith('/organization/')) return [];
      const lede = page.elements.find((element) => element.tagName === 'p' && hasClass(element, 'lede'));
      if (lede) return checkPage(page, clean(textOf(lede)));
      // A name that leads to another organization has a link to it, and no contacts.
      const target = page.elements.some(
        (element) => element.tagName === 'a' && /^\/organization\/[^/]+\/$/.test(linkIn(page, element)),
      );
      return target ? [] : [find('A page that no entry asks for', page.path, page.path)];
    },
    finish: () => [
      ...missingPages(site, [LIST]),
      ...[...contacts].flatMap(([path, [, , organization = '']]): Finding[] => {
        const pages = listed.get(path) ?? [];
        if (pages.length > 1) return [find('A contact that organizations list twice', path, pages.join(' '))];
        // What has neither letter nor digit names nothing.
        return !/[\p{L}\p{N}]/u.test(organization) || pages.length === 1
          ? []
          : [find('A contact that no organization lists', path, organization)];
      }),
      ...[...organizations].flatMap(([path, organization]): Finding[] => {
        const [shown, expected] = [rowsIn.get(path)?.join(' / ') ?? 'nothing', countWords(organization, false)];
        return shown === expected
          ? []
          : [find('A number that a recount does not give', LIST, `${path}: ${shown} instead of ${expected}`)];
      }),
      ...largest.flatMap(([path, words]): Finding[] => {
        const organization = organizations.get(path);
        const expected = organization ? countWords(organization, false) : 'nothing';
        return words === expected
          ? []
          : [find('A number that a recount does not give', STATISTICS, `${path}: ${words} instead of ${expected}`)];
      }),
      ...checkOrganizationFiles(site, organizations, links),
    ],
  };
}
