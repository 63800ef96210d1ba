import type { Finding } from '../../finding.ts';
import { belongs, countWords, type OrganizationPage, recount } from '../../reading/organization.ts';
import { attribute, hasClass, type HtmlElement, inside, type Page, textOf } from '../../reading/page.ts';
import type { Row } from '../../reading/row.ts';
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

type Words = [path: string, words: string][];

/** What a page says of organizations: of its own, with the paths of its contacts, or how many contacts some have. */
interface Said {
  readonly own?: OrganizationPage & { readonly contacts: readonly string[] };
  readonly counts?: Words;
}

/**
 * Checks organizations: each contact for which IANA names an organization stands once, under one organization, and for
 * a reason in IANA's row. The entries of an organization are those of its contacts, on pages, in lists and in JSON.
 */
export function checkOrganizations(site: Site, { all, contacts, digest }: Rows, links: LinkCheck): Check<Said> {
  const { ofOrganization, naming } = recount(all);
  const find = (rule: Rule, page: string, place: string): Finding => ({ rule, page, place });
  const linkIn = (page: Page, element: HtmlElement): string =>
    resolveInside(site, page.path, attribute(inside(element, 'a')[0] ?? element, 'href') ?? '')?.path ?? '';

  const readMembers = (page: Page): { path: string; cells: string[] }[] =>
    page.elements
      .filter((element) => element.tagName === 'table' && hasClass(element, 'rows') && !hasClass(element, 'entries'))
      .flatMap((table) => inside(table, 'tr').slice(1))
      .map((row) => ({ path: linkIn(page, row), cells: inside(row, 'td').map((cell) => clean(textOf(cell))) }));

  const checkPage = (page: Page, shownCounts: string, note: (said: Said) => void): Finding[] => {
    const { path, elements } = page;
    const spellings = new Set(elements.filter(({ tagName }) => tagName === 'dd').map(textOf));
    const rows = readMembers(page);
    const people = rows.map((row) => contacts.get(row.path) ?? []);
    const members = people.map(([id = '']) => id);
    const own = {
      name: elements
        .filter(({ tagName }) => tagName === 'h1')
        .map(textOf)
        .join(''),
      members,
      derived: members.filter((_, i) => rows[i]?.cells[4]?.endsWith(DERIVED)),
    };
    note({ own: { ...own, contacts: rows.map((row) => row.path) } });
    const organization = ofOrganization(own);
    const { assigned, onlyContact } = organization;
    const tables = entryTables(elements);
    const shown = tables.flatMap((table) => table.rows.map(({ cells }) => key(cells)));
    const expected = [...assigned, ...onlyContact].map(key);
    const at = expected.findIndex((row, i) => row !== shown[i]);
    const counts = countWords(organization, true);
    return [
      ...rows.flatMap(({ cells: [title, id, count, field = '', by = ''], path: contact }, i): Finding[] => {
        const person = people[i] ?? [];
        const right =
          id === person[0] &&
          count === naming(person[0] ?? '').toLocaleString('en') &&
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

  const readList = (page: Page): Words =>
    page.elements
      .filter((element) => element.tagName === 'ul' && hasClass(element, 'columns'))
      .flatMap((list) => inside(list, 'li'))
      .map((item): [string, string] => [linkIn(page, item), clean(inside(item, 'small').map(textOf).join(''))])
      .filter(([path]) => path.startsWith('/organization/'));

  return {
    against: (path) => (path.startsWith('/organization/') ? digest : null),
    visit: (page, left) => {
      if (page.path === LIST || page.path === STATISTICS) left.note({ counts: readList(page) });
      if (!page.path.startsWith('/organization/')) return [];
      const lede = page.elements.find((element) => element.tagName === 'p' && hasClass(element, 'lede'));
      if (lede) return checkPage(page, clean(textOf(lede)), left.note);
      // The page of another name of an organization has a link to the organization, and no contacts.
      const target = page.elements.some(
        (element) => element.tagName === 'a' && /^\/organization\/[^/]+\/$/.test(linkIn(page, element)),
      );
      return target ? [] : [find('A page that no entry asks for', page.path, page.path)];
    },
    finish: (notes) => {
      const pages = [...notes].flatMap(([path, { own }]) => (own ? [{ path, own }] : []));
      const organizations = new Map(pages.map(({ path, own }) => [path, ofOrganization(own)]));
      const listing = Map.groupBy(
        pages.flatMap(({ path, own }) => own.contacts.map((contact) => ({ contact, path }))),
        ({ contact }) => contact,
      );
      const countsOf = (path: string): Words => notes.get(path)?.counts ?? [];
      const expectedOf = (path: string): string => {
        const organization = organizations.get(path);
        return organization ? countWords(organization, false) : 'nothing';
      };
      const compare = (page: string, path: string, shown: string): Finding[] => {
        const place = `${path}: ${shown} instead of ${expectedOf(path)}`;
        return shown === expectedOf(path) ? [] : [find('A number that a recount does not give', page, place)];
      };
      const inList = Map.groupBy(countsOf(LIST), ([path]) => path);
      const shownIn = (path: string): string =>
        (inList.get(path) ?? [[path, 'nothing']]).map(([, words]) => words).join(' / ');
      return [
        ...missingPages(site, [LIST]),
        ...[...contacts].flatMap(([path, [, , organization = '']]): Finding[] => {
          const on = listing.get(path)?.map((one) => one.path) ?? [];
          if (on.length > 1) return [find('A contact that organizations list twice', path, on.join(' '))];
          // A text without a letter or digit, such as `-`, names no organization.
          return !/[\p{L}\p{N}]/u.test(organization) || on.length === 1
            ? []
            : [find('A contact that no organization lists', path, organization)];
        }),
        ...[...organizations.keys()].flatMap((path) => compare(LIST, path, shownIn(path))),
        ...countsOf(STATISTICS).flatMap(([path, words]) => compare(STATISTICS, path, words)),
        ...checkOrganizationFiles(site, organizations, links),
      ];
    },
  };
}
