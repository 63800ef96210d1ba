import type { Check } from './check.ts';
import { checkTable } from './entry-check.ts';
import type { Finding } from './finding.ts';
import { type Element, hasClass, inside, type Page, textOf } from './page.ts';
import { CELL, documentPathOf, labelsIn, mentionsOf, type Row, type Rows } from './rows.ts';
import { pathOf, type Site } from './site.ts';
import { entryTables, readEntries, readTable } from './table.ts';

const LISTED = 4;
const REMEDY = 'A contact or document lists every entry that names it, once in each part, and no other.';
const key = (row: Row): string => JSON.stringify(row.slice(0, LISTED));

// What an entry must name, by the words in the caption of the list that it stands in.
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
  const expected: [string, string[]][] = [
    ['ID', [id]],
    ['Name', name ? [name] : []],
    ['Organization', organization ? [organization] : []],
    ['Contact URI', uris ? uris.split('|') : []],
    ['Last Updated', updated ? [updated] : []],
  ];
  return expected
    .filter(([heading, values]) => facts(page, heading).join('\n') !== values.join('\n'))
    .map(([heading, values]) => ({
      rule: 'A contact whose details are not IANA’s',
      page: page.path,
      place: `${heading}: ${facts(page, heading).join(', ')}`,
      remedy: `It should be: ${values.join(', ')}`,
    }));
}

// Each list of a page by itself: which rows may stand there, and which must.
function checkLists(
  page: Page,
  mayNames: (row: Row, caption: string) => boolean,
  must: readonly Row[],
  rows: Rows,
): Finding[] {
  const find = (rule: string, place: string): Finding => ({ rule, page: page.path, place, remedy: REMEDY });
  const tables: readonly Element[] = entryTables(page.elements);
  const shown = new Set<string>();
  const wrong = tables.flatMap((table) => {
    const caption = readTable(table).length > 0 ? inside(table, 'caption').map(textOf).join('') : '';
    const possible = new Set(rows.all.filter((row) => mayNames(row, caption)).map(key));
    return readEntries(table).flatMap(({ cells }) => {
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

/** Takes the site and IANA's records and returns the check of the pages of contacts and documents: details, and every entry that names them. */
export function checkListings(site: Site, rows: Rows): Check {
  const byLabel = new Map<string, Row[]>();
  const byDocument = new Map<string, Row[]>();
  const add = <Key>(map: Map<Key, Row[]>, at: Key, row: Row): void => void map.set(at, [...(map.get(at) ?? []), row]);
  for (const row of rows.all) {
    for (const id of new Set([CELL.assignee, CELL.contact].flatMap((cell) => labelsIn(row[cell] ?? ''))))
      add(byLabel, id, row);
    const cited = labelsIn(row[CELL.reference] ?? '').flatMap((label) => documentPathOf(label) ?? []);
    for (const path of new Set(cited)) add(byDocument, path, row);
  }
  const mentionBy = Map.groupBy(
    rows.all.flatMap((row) => mentionsOf(row).map((label) => ({ label, row }))),
    ({ label }) => label,
  );
  return {
    visit: (page) => {
      const [, kind, name] = page.path.split('/');
      if (!name || (kind !== 'contact' && kind !== 'reference')) return [];
      if (kind === 'contact') {
        const person = rows.contacts.get(page.path);
        if (!person) return [{ rule: 'A page that no entry asks for', page: page.path, place: name, remedy: REMEDY }];
        const id = person[0] ?? '';
        const named = {
          ...rows,
          all: [...(byLabel.get(id) ?? []), ...(mentionBy.get(id) ?? []).map(({ row }) => row)],
        };
        const may = (row: Row, caption: string): boolean => {
          const role = ROLES.find(([words]) => caption.endsWith(words));
          return role ? role[1].every((cell) => labelsIn(row[cell] ?? '').includes(id)) : mentionsOf(row).includes(id);
        };
        return [...checkPerson(page, person), ...checkLists(page, may, byLabel.get(id) ?? [], named)];
      }
      const citing = byDocument.get(page.path) ?? [];
      const mentioning = rows.all.filter((row) => mentionsOf(row).some((label) => documentPathOf(label) === page.path));
      return checkLists(page, () => true, citing, { ...rows, all: [...citing, ...mentioning] });
    },
    finish: () => {
      const built = new Set(site.files.map(pathOf));
      return [...rows.contacts.keys(), ...rows.documents]
        .filter((path) => !built.has(path))
        .map((page) => ({ rule: 'A page that is missing', page, place: page, remedy: REMEDY }));
    },
  };
}
