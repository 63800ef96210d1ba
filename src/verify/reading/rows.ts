import { hash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { slug, slugKeepingCase } from '../../registry/index/permalink.ts';
import { COLUMNS } from '../../registry/record/entry.ts';
import type { Interval } from '../../registry/record/port.ts';
import { CELL, documentPathOf, labelsIn, pathsOf, type Row, saysNothing } from './row.ts';

// An independent reading of IANA's CSV. Of src/registry/ it uses only the names of the columns and the slugs.

/** The rows of IANA's CSV, and the pages that show them. */
export interface Rows {
  readonly all: readonly Row[];
  /** A hash of all rows and contacts. */
  readonly digest: string;
  /** The rows by the path of the page of a service, port or span. */
  readonly byPath: ReadonlyMap<string, readonly Row[]>;
  /** The paths of ports that must not have a page. */
  readonly pageless: ReadonlySet<string>;
  /** The paths of ports that may have a page: whether they do depends on their history. */
  readonly optional: ReadonlySet<string>;
  /** The contacts by the path of their pages: ID, name, organization, URIs, date. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
  /** Returns the path of the page of a contact or former contact, by its ID. */
  readonly contactPath: (id: string) => string;
  /** The paths of the documents that the Reference column names. */
  readonly documents: ReadonlySet<string>;
}

/** What releases changed: IDs of added contacts, IDs in removed contacts and in entries before they changed, paths. */
export interface FormerNames {
  readonly arrived: ReadonlySet<string>;
  readonly gone: readonly string[];
  /** The paths of the pages that show an added, removed or changed entry. */
  readonly touched: ReadonlySet<string>;
}

/** Which ports have a page of their own. */
export interface PortPages {
  /** The dynamic ports, which have a page without an entry. */
  readonly dynamic: Interval;
  /** Whether every port has a page, even if nothing is known about the port. */
  readonly all: boolean;
  /** The ports that the site's own lists name. */
  readonly listed: ReadonlySet<number>;
}

function indexRows(all: readonly Row[], { dynamic }: PortPages): Map<string, Row[]> {
  const byPath = new Map<string, Row[]>();
  for (let port = dynamic.first; port <= dynamic.last; port++) byPath.set(`/port/${port}/`, []);
  for (const row of all) {
    for (const path of pathsOf(row)) {
      const rows = byPath.get(path);
      if (rows) rows.push(row);
      else byPath.set(path, [row]);
    }
  }
  return byPath;
}

// If IDs of contacts differ only in case, the one that was there before the others keeps its path. The others get paths
// that keep the case of the ID.
function contactPaths(ids: Iterable<string>, { arrived, gone }: FormerNames): (id: string) => string {
  const sharing = Map.groupBy(new Set([...ids, ...gone]), slug);
  return (id) => {
    const others = sharing.get(slug(id)) ?? [id];
    const first = others.filter((one) => !arrived.has(one));
    const keeps = others.length === 1 ? others[0] : first.length === 1 ? first[0] : undefined;
    const own = slugKeepingCase(id);
    return `/contact/${id === keeps ? slug(id) : own === slug(id) && keeps !== undefined ? `${own}~` : own}/`;
  };
}

/** Reads IANA's CSV and contacts.csv; throws an Error if the CSV has other columns than the twelve. */
export function readRows(csv: string, contactsCsv: string, portPages: PortPages, former: FormerNames): Rows {
  const [header = [], ...all] = parse(csv);
  if (header.join() !== COLUMNS.join()) throw new Error(`The CSV has other columns: ${header.join()}`);
  const byPath = indexRows(all, portPages);
  const isPageless = ([path, rows]: [string, readonly Row[]]): boolean =>
    path.startsWith('/port/') && rows.every(saysNothing) && !portPages.listed.has(Number(path.split('/')[2]));
  const pageless = portPages.all ? [] : [...byPath].filter(isPageless).map(([path]) => path);
  const [, ...detailed] = parse(contactsCsv);
  const named = all.flatMap((row) => [...labelsIn(row[CELL.assignee] ?? ''), ...labelsIn(row[CELL.contact] ?? '')]);
  const contacts = new Map([...named.map((id) => [id]), ...detailed].map((cells) => [cells[0] ?? '', cells]));
  const contactPath = contactPaths(contacts.keys(), former);
  const cited = all.flatMap((row) => labelsIn(row[CELL.reference] ?? ''));
  const contactsByPath = [...contacts].map(([id, cells]) => [contactPath(id), cells] as const);
  return {
    all,
    digest: hash('sha256', JSON.stringify([all, contactsByPath]), 'base64url'),
    byPath,
    pageless: new Set(pageless.filter((path) => !former.touched.has(path))),
    optional: new Set(pageless.filter((path) => former.touched.has(path))),
    contactPath,
    contacts: new Map(contactsByPath),
    documents: new Set(cited.flatMap((label) => documentPathOf(label) ?? [])),
  };
}
