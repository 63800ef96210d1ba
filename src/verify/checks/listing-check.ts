import type { Finding } from '../finding.ts';
import { hasClass, inside, type Page, textOf } from '../reading/page.ts';
import type { FormerPages } from '../reading/past.ts';
import { CELL, documentPathOf, labelsIn, mentionsOf, type Row } from '../reading/row.ts';
import type { Rows } from '../reading/rows.ts';
import type { Site } from '../reading/site.ts';
import { entryTables } from '../reading/table.ts';
import type { Rule } from '../rules.ts';
import type { Check } from './check.ts';
import { checkTable } from './entry-check.ts';
import { missingPages } from './missing.ts';

const LISTED = 4;
const key = (row: Row): string => JSON.stringify(row.slice(0, LISTED));

// The cells in which an entry must name the contact, by the words in the caption of its list.
const ROLES: readonly (readonly [caption: string, cells: readonly number[]])[] = [
  ['is assignee of and contact for', [CELL.assignee, CELL.contact]],
  ['is assignee of', [CELL.assignee]],
  ['is contact for', [CELL.contact]],
];

function facts(page: Page, heading: string): string[] {
  const list = page.elements.find((element) => element.tagName === 'dl' && hasClass(element, 'facts'));
  let current = '';
  return (list ? inside(list, 'dt', 'dd') : []).flatMap((element) => {
    if (element.tagName === 'dt') current = textOf(element).trim();
    return element.tagName === 'dd' && current === heading ? [textOf(element)] : [];
  });
}

function checkPerson(page: Page, cells: readonly string[]): Finding[] {
  const [id = '', name = '', organization = '', uris = '', updated = ''] = cells;
  const expected: [heading: string, lines: string][] = [
    ['ID', id],
    ['Name', name],
    ['Organization', organization],
    ['Contact URI', uris.replaceAll('|', '\n')],
    ['Last Updated', updated],
  ];
  return expected.flatMap(([heading, lines]): Finding[] => {
    const shown = facts(page, heading).join('\n');
    const rule = 'A contact whose details are not IANA’s';
    return shown === lines ? [] : [{ rule, page: page.path, place: `${heading}: ${shown} instead of ${lines}` }];
  });
}

// Checks the lists of a page. Each may have only rows of `candidates` that fit its caption, and together they have to
// have all rows of `must`.
function checkLists(
  page: Page,
  must: readonly Row[],
  candidates: readonly Row[],
  mayName: (row: Row, caption: string) => boolean = () => true,
): Finding[] {
  const find = (rule: Rule, place: string): Finding => ({ rule, page: page.path, place });
  const tables = entryTables(page.elements);
  const shown = new Set<string>();
  const wrong = tables.flatMap(({ caption, rows }) => {
    const possible = new Set(candidates.filter((row) => mayName(row, caption)).map(key));
    return rows.flatMap(({ cells }) => {
      shown.add(key(cells));
      return possible.has(key(cells)) ? [] : [find('An entry that does not name what it is listed for', key(cells))];
    });
  });
  const missing = must.filter((row) => !shown.has(key(row)));
  return [
    ...wrong,
    ...missing.map((row) => find('An entry that is missing from a list', key(row))),
    ...tables.flatMap((table) => checkTable(page, table)),
  ];
}

// Returns a function that finds the rows with a key; `keysOf` gives the keys of a row.
function indexRows(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): (text: string) => readonly Row[] {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const text of new Set(keysOf(row))) {
      const found = index.get(text);
      if (found) found.push(row);
      else index.set(text, [row]);
    }
  }
  return (text) => index.get(text) ?? [];
}

/** Checks the pages of contacts and documents: their details, and every entry that names them. */
export function checkListings(site: Site, { all, contacts, documents }: Rows, { others }: FormerPages): Check {
  const paths = (labels: readonly string[]): string[] => labels.flatMap((label) => documentPathOf(label) ?? []);
  const naming = indexRows(all, (row) => [CELL.assignee, CELL.contact].flatMap((cell) => labelsIn(row[cell] ?? '')));
  const mentioning = indexRows(all, mentionsOf);
  const citing = indexRows(all, (row) => paths(labelsIn(row[CELL.reference] ?? '')));
  const mentioningDocument = indexRows(all, (row) => paths(mentionsOf(row)));
  const checkContact = (page: Page, person: readonly string[]): Finding[] => {
    const [id = ''] = person;
    const mayName = (row: Row, caption: string): boolean => {
      const role = ROLES.find(([words]) => caption.endsWith(words));
      return role ? role[1].every((cell) => labelsIn(row[cell] ?? '').includes(id)) : mentionsOf(row).includes(id);
    };
    const candidates = [...naming(id), ...mentioning(id)];
    return [...checkPerson(page, person), ...checkLists(page, naming(id), candidates, mayName)];
  };
  return {
    against: (path) => {
      if (others.has(path)) return 'former';
      if (path.startsWith('/reference/')) return [citing(path), mentioningDocument(path)];
      const person = path.startsWith('/contact/') ? contacts.get(path) : undefined;
      return person ? [person, naming(person[0] ?? ''), mentioning(person[0] ?? '')] : null;
    },
    visit: (page) => {
      const [, kind, name] = page.path.split('/');
      if (!name || (kind !== 'contact' && kind !== 'reference')) return [];
      const { path } = page;
      if (others.has(path)) return [];
      if (kind === 'reference') return checkLists(page, citing(path), [...citing(path), ...mentioningDocument(path)]);
      const person = contacts.get(path);
      return person ? checkContact(page, person) : [{ rule: 'A page that no entry asks for', page: path, place: name }];
    },
    finish: () => missingPages(site, [...contacts.keys(), ...documents, ...others]),
  };
}
