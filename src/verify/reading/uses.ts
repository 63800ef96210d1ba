import { parse } from 'csv-parse/sync';
import { slug } from '../../registry/index/permalink.ts';
import { CELL, type Row } from './row.ts';
import type { Rows } from './rows.ts';
import { TRANSPORTS } from './status.ts';

// An independent reading of data/common-names.csv.

/** A row of common-names.csv, with the path of the page that it leads to. */
export interface Use {
  readonly name: string;
  readonly path: string;
  readonly transports: readonly string[];
  readonly what: string;
  /** The URL of its source. */
  readonly url: string;
  readonly lookedUp: string;
}

const isOn = (row: Row, transport: string): boolean => row[CELL.transport] === '' || row[CELL.transport] === transport;
const isService = ({ path }: Use): boolean => path.startsWith('/service/');
const isNamed = (row: Row): boolean => row[CELL.name] !== '';

/** The rows that lead to a page, in the order of the file. */
export function readUses(csv: string, { byPath }: Rows, pages: ReadonlySet<string>): Use[] {
  return parse(csv)
    .slice(1)
    .map(([name = '', target = '', transports = '', what = '', source = '', lookedUp = '']): Use => {
      const [kind = '', of = ''] = target.split(/\/(.*)/s);
      const path = kind === 'service' ? `/service/${slug(of)}/` : `/port/${of}/`;
      const url = source.replace(/^RFC (\d+)$/, 'https://www.rfc-editor.org/rfc/rfc$1');
      return { name, path, transports: transports.split(' ').filter(Boolean), what, url, lookedUp };
    })
    .filter((use) => byPath.has(use.path) || (!isService(use) && pages.has(use.path)));
}

/** The uses that each page of a port or service must show. On the page of a port, with the path of the service. */
export function usesByPath(uses: readonly Use[], { byPath }: Rows): Map<string, { use: Use; service: string }[]> {
  const shown = new Map<string, { use: Use; service: string }[]>();
  const add = (path: string, use: Use, service: string): void =>
    void shown.set(path, [...(shown.get(path) ?? []), { use, service }]);
  for (const use of uses) {
    add(use.path, use, '');
    if (!isService(use)) continue;
    const rows = (byPath.get(use.path) ?? []).filter(
      (row) => use.transports.length === 0 || use.transports.some((one) => isOn(row, one)),
    );
    const spans = rows.flatMap((row) => (row[CELL.number] ? [row[CELL.number]?.split('-').map(Number) ?? []] : []));
    const ports = spans.flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    for (const port of new Set(ports)) add(`/port/${port}/`, use, use.path);
  }
  return shown;
}

/** The service, the ports and the transports of a use, as the list of all uses shows them. */
export function targetOf(use: Use, { byPath }: Rows): { service: string; ports: string[]; transports: string[] } {
  if (!isService(use)) return { service: '', ports: [use.path.split('/')[2] ?? ''], transports: [...use.transports] };
  const rows = byPath.get(use.path) ?? [];
  const numbers = [...new Set(rows.flatMap((row) => row[CELL.number] || []))];
  const own = TRANSPORTS.filter((one) => rows.some((row) => row[CELL.transport] === one));
  return {
    service: rows[0]?.[CELL.name] ?? '',
    ports: numbers.sort((a, b) => Number.parseInt(a) - Number.parseInt(b)),
    transports: use.transports.length > 0 ? [...use.transports] : own,
  };
}

/** The ports, in order, that have both a use of their own and an assigned service on the same transport. */
export function readConflicts(uses: readonly Use[], { byPath }: Rows): string[] {
  const byPort = Map.groupBy(
    uses.filter((use) => !isService(use)),
    ({ path }) => Number(path.split('/')[2]),
  );
  return [...byPort]
    .sort(([a], [b]) => a - b)
    .flatMap(([port, here]) => {
      const rows = (byPath.get(`/port/${port}/`) ?? []).filter(isNamed);
      const both = (use: Use): string[] =>
        TRANSPORTS.filter(
          (one) => (use.transports.length === 0 || use.transports.includes(one)) && rows.some((row) => isOn(row, one)),
        );
      const names = here.filter((use) => both(use).length > 0);
      const transports = TRANSPORTS.filter((one) => names.some((use) => both(use).includes(one)));
      const services = rows
        .filter((row) => transports.some((one) => isOn(row, one)))
        .map((row) => row[CELL.name] ?? '');
      return names.length === 0
        ? []
        : [conflictLine(port, transports, services, [...new Set(names.map(({ name }) => name))].join(', '))];
    });
}

/** A conflict as one text, for comparing. The order of services and the case of their names do not matter. */
export function conflictLine(
  port: number | string,
  transports: readonly string[],
  services: readonly string[],
  names: string,
): string {
  const lower = [...new Set(services.map((service) => service.toLowerCase()))].sort();
  return [port, transports.join(), lower.join(), names].join(' | ');
}
