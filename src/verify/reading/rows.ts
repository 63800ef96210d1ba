import { parse } from 'csv-parse/sync';
import { COLUMNS } from '../../registry/record/entry.ts';
import { slug, slugKeepingCase } from '../../registry/index/permalink.ts';
import type { Interval } from '../../registry/record/port.ts';

// An independent reading of IANA's CSV: of src/registry/ it shares the names of the columns and the slugs alone.

/** One record: its twelve cells, verbatim. */
export type Row = readonly string[];

/** Where the cells stand that the checks look into. */
export const CELL = {
  name: 0,
  number: 1,
  transport: 2,
  description: 3,
  assignee: 4,
  contact: 5,
  date: 6,
  reference: 8,
  unauthorized: 10,
};
const TEXTS = [3, 10, 11];

/** What IANA says, by the pages that show it. */
export interface Rows {
  readonly all: readonly Row[];
  /** By the path of the page of a service, port or range. */
  readonly byPath: ReadonlyMap<string, readonly Row[]>;
  /** The paths of ports that have no page. */
  readonly leftOut: ReadonlySet<string>;
  /** The paths of ports that have one if their past says more of them than their entries. */
  readonly optional: ReadonlySet<string>;
  /** The contacts by the path of their pages: ID, name, organization, URIs, date. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
  /** Takes the ID of a contact that is or was there and returns the path of its page. */
  readonly contactPath: (id: string) => string;
  /** The paths of the documents that the Reference column names. */
  readonly documents: ReadonlySet<string>;
}

/** Takes a cell or text and returns the labels in brackets in it. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? '');
}

/** Takes a label and returns the path of the RFC or draft it names, or null. */
export function documentPathOf(label: string): string | null {
  const rfc = /^rfc ?0*(\d{1,6})(?:,|$)/i.exec(label);
  if (rfc) return `/reference/rfc${rfc[1]}/`;
  const draft = /^(?:draft|rfc)-[a-z0-9][\w.+-]*/i.exec(label);
  return draft ? `/reference/${slug(draft[0])}/` : null;
}

/** Takes a row and returns the labels inside its texts, which may be cross-references. */
export function mentionsOf(row: Row): string[] {
  return TEXTS.flatMap((cell) => labelsIn(row[cell] ?? ''));
}

/** Takes a row and returns the paths of the pages that show it: its service's, its ports', its range's. */
export function pathsOf(row: Row): string[] {
  const [name = '', number = ''] = row;
  const [first, last = first] = number.split('-').map(Number);
  const ports = first === undefined || last === undefined || number === '' ? [] : [first, last];
  const [from = 0, to = -1] = ports;
  return [
    ...(name ? [`/service/${slug(name)}/`] : []),
    ...Array.from({ length: to - from + 1 }, (_, i) => `/port/${from + i}/`),
    ...(number.includes('-') ? [`/range/${number}/`] : []),
  ];
}

// Nothing is said of such a port but that it is unassigned, by entries for several, or dynamic.
const saysNothing = (row: Row): boolean =>
  row[CELL.name] === '' &&
  row[CELL.description] === 'Unassigned' &&
  (row[CELL.number] ?? '').includes('-') &&
  row[CELL.unauthorized] === '';

/** What changed once: the IDs of contacts that a release added, and of all that were named or removed. */
export interface FormerNames {
  readonly arrived: ReadonlySet<string>;
  readonly gone: readonly string[];
  /** The paths of all that an entry which changed has or had. */
  readonly touched: ReadonlySet<string>;
}

/** Which ports have a page: without an entry the Dynamic Ports, and of what nothing is said all, or only those that something else speaks of. */
export interface PortPages {
  readonly dynamic: Interval;
  readonly all: boolean;
  /** What common names and lists speak of. */
  readonly spokenOf: ReadonlySet<number>;
}

/** Takes IANA's CSV, contacts.csv, which ports have a page and what changed once, and returns what they say; throws an Error if the CSV has other columns. */
export function readRows(
  csv: string,
  contactsCsv: string,
  { dynamic, all: everyPort, spokenOf }: PortPages,
  { arrived, gone, touched }: FormerNames,
): Rows {
  const [header = [], ...all] = parse(csv) as string[][];
  if (header.join() !== COLUMNS.join()) throw new Error(`The CSV has other columns: ${header.join()}`);
  const byPath = new Map<string, Row[]>();
  for (let port = dynamic.first; port <= dynamic.last; port++) byPath.set(`/port/${port}/`, []);
  for (const row of all) {
    for (const path of pathsOf(row)) {
      const rows = byPath.get(path);
      if (rows) rows.push(row);
      else byPath.set(path, [row]);
    }
  }
  const isBare = ([path, rows]: [string, readonly Row[]]): boolean =>
    path.startsWith('/port/') && rows.every(saysNothing) && !spokenOf.has(Number(path.split('/')[2]));
  const bare = everyPort ? [] : [...byPath].filter(isBare).map(([path]) => path);
  const [, ...known] = parse(contactsCsv) as string[][];
  const named = all.flatMap((row) => [...labelsIn(row[CELL.assignee] ?? ''), ...labelsIn(row[CELL.contact] ?? '')]);
  const people = new Map([...named.map((id) => [id]), ...known].map((cells) => [cells[0] ?? '', cells]));
  const sharing = Map.groupBy(new Set([...people.keys(), ...gone]), slug);
  // Of several that differ in case alone, one that was there before the others keeps its page.
  const contactPath = (id: string): string => {
    const others = sharing.get(slug(id)) ?? [id];
    const first = others.filter((one) => !arrived.has(one));
    const keeps = others.length === 1 ? others[0] : first.length === 1 ? first[0] : undefined;
    const own = slugKeepingCase(id);
    return `/contact/${id === keeps ? slug(id) : own === slug(id) && keeps !== undefined ? `${own}~` : own}/`;
  };
  return {
    all,
    byPath,
    leftOut: new Set(bare.filter((path) => !touched.has(path))),
    optional: new Set(bare.filter((path) => touched.has(path))),
    contactPath,
    contacts: new Map([...people].map(([id, cells]) => [contactPath(id), cells])),
    documents: new Set(
      all.flatMap((row) => labelsIn(row[CELL.reference] ?? '').flatMap((one) => documentPathOf(one) ?? [])),
    ),
  };
}
