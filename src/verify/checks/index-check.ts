import type { Finding } from '../finding.ts';
import { mayLead } from '../reading/leading.ts';
import { attribute, hasClass, type HtmlElement, inside, type Page, textOf } from '../reading/page.ts';
import { CELL } from '../reading/row.ts';
import type { Rows } from '../reading/rows.ts';
import { resolveInside, type Site } from '../reading/site.ts';
import { TRANSPORTS } from '../reading/status.ts';
import type { Rule } from '../rules.ts';
import type { Check } from './check.ts';

const column = (row: HtmlElement, name: string): HtmlElement | undefined =>
  inside(row, 'td').find((cell) => attribute(cell, 'data-column') === name);

// Whether a path is that of a page of a thousand ports: `/range/user/4000/`.
const isListOfPorts = (path: string): boolean => /^\/range\/[^/]+\/[^/]/.test(path);

/**
 * Checks lists: the pages of letters, references and thousands name every service, contact, document and assigned port
 * once. Ports have their services and transports beside them.
 */
export function checkIndexes(site: Site, { byPath, contacts, documents, digest }: Rows): Check<string[]> {
  const find = (rule: Rule, page: string, place = page): Finding => ({ rule, page, place });
  const targetOf = (page: Page, element: HtmlElement | undefined): string =>
    (element && resolveInside(site, page.path, attribute(element, 'href') ?? '')?.path) ?? '';

  // Checks a row of a list of ports: the services of the port, and the transports that they are assigned on.
  const checkPort = (page: Page, row: HtmlElement): Finding[] => {
    const link = inside(row, 'a')[0];
    const path = targetOf(page, link);
    const named = (byPath.get(path) ?? []).filter((one) => one[CELL.name] !== '');
    const names = [...new Set(named.flatMap((one) => one[CELL.name]?.toLowerCase() ?? []))];
    const on = TRANSPORTS.filter((one) => named.some((entry) => entry[CELL.transport] === one));
    const [services = '', transports = ''] = ['Services', 'Transport'].map((name) => {
      const cell = column(row, name);
      return cell ? textOf(cell).trim() : '';
    });
    const shown = services.toLowerCase().split(/,\s*/);
    const place = `${path} ${services} ${transports}`;
    if (shown.toSorted().join() !== names.toSorted().join() || transports !== on.join(', '))
      return [find('A list that says what no entry says', page.path, place)];
    return mayLead(shown[0] ?? '', named) ? [] : [find('A name that leads and should not', page.path, place)];
  };

  return {
    against: (path) => (isListOfPorts(path) ? digest : null),
    visit: (page, left) => {
      const [, kind = ''] = page.path.split('/');
      const tables = page.elements.filter((element) => element.tagName === 'table' && hasClass(element, 'rows'));
      const rows = tables
        .filter((table) => !hasClass(table, 'entries'))
        .flatMap((table) => inside(table, 'tr').slice(1));
      if ((kind === 'services' || kind === 'contacts') && page.path !== `/${kind}/`)
        left.note(rows.map((row) => targetOf(page, inside(row, 'a')[0])));
      if (kind === 'references') {
        const lists = page.elements.filter((element) => hasClass(element, 'columns'));
        left.note(lists.flatMap((list) => inside(list, 'a').map((link) => targetOf(page, link))));
      }
      if (!isListOfPorts(page.path)) return [];
      const ports = rows.filter((row) => column(row, 'Port') && column(row, 'Services'));
      left.note(ports.map((row) => targetOf(page, inside(row, 'a')[0])));
      return ports.flatMap((row) => checkPort(page, row));
    },
    finish: (notes) => {
      const listed = new Map<string, number>();
      for (const path of [...notes.values()].flat()) listed.set(path, (listed.get(path) ?? 0) + 1);
      const assigned = [...byPath].filter(
        ([path, rows]) => path.startsWith('/port/') && rows.some((row) => row[CELL.name] !== ''),
      );
      const services = [...byPath.keys()].filter((path) => path.startsWith('/service/'));
      const owed = new Set([...services, ...contacts.keys(), ...documents, ...assigned.map(([path]) => path)]);
      return [
        ...[...owed].filter((path) => !listed.has(path)).map((path) => find('A page that no list names', path)),
        ...[...listed].filter(([, times]) => times > 1).map(([path]) => find('A page that lists name twice', path)),
      ];
    },
  };
}
