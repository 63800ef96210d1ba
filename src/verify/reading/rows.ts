import { hash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { slug, slugKeepingCase } from '../../registry/index/permalink.ts';
import { COLUMNS } from '../../registry/record/entry.ts';
import type { Interval } from '../../registry/record/port.ts';
import { CELL, documentPathOf, labelsIn, pathsOf, type Row, saysNothing } from './row.ts';

// An independent reading of IANA's CSV: of src/registry/ it shares the names of the columns and the slugs alone.

/** What IANA says, by the pages that show it. */
export interface Rows {
  readonly all: readonly Row[];
  /** A hash of all rows and contacts. */
  readonly digest: string;
  /** By the path of the page of a service, port or range. */
  readonly byPath: ReadonlyMap<string, readonly Row[]>;
  /** The paths of ports that have no page of their own. */
  readonly pageless: ReadonlySet<string>;
  /** The paths of ports that have one if their past says more of them than their entries. */
  readonly optional: ReadonlySet<string>;
  /** The contacts by the path of their pages: ID, name, organization, URIs, date. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
  /** The path of the page of a contact that is or was there, by its ID. */
  readonly contactPath: (id: string) => string;
  /** The paths of the documents that the Reference column names. */
  readonly documents: ReadonlySet<string>;
}

/** What changed once: the IDs of contacts that a release added, and of all that were named or removed. */
export interface FormerNames {
  readonly arrived: ReadonlySet<string>;
  readonly gone: readonly string[];
  /** The paths of all that an entry which changed has or had. */
  readonly touched: ReadonlySet<string>;
}

/** Which ports have a page of their own. */
export interface PortPages {
  /** The ports that need no entry to have one. */
  readonly dynamic: Interval;
  /** Whether each has one, even where nothing is said of it. */
  readonly all: boolean;
  /** Those of which the site's own lists say something. */
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

// Of several contacts that differ in case alone, one that was there before the others keeps its page.
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
