import { COLUMNS } from '../../registry/record/entry.ts';
import type { Finding } from '../finding.ts';
import { cellsOf, linksOf, type Value } from '../reading/json.ts';
import type { FormerPages } from '../reading/past.ts';
import type { Row } from '../reading/row.ts';
import type { Rows } from '../reading/rows.ts';
import { resolveInside, type Site } from '../reading/site.ts';
import { statusesOf, TRANSPORTS } from '../reading/status.ts';
import type { Rule } from '../rules.ts';
import { compareRows } from './entry-check.ts';
import type { LinkCheck } from './link-check.ts';

const WHOLE = '/service-names-port-numbers.json';
const WORDS = ['Assigned', 'Reserved', 'Unassigned', 'Dynamic', 'Not listed'];

/** Checks the JSON files: their cells, statuses and links, and that none is missing; counts their cells. */
export function checkJson(
  site: Site,
  rows: Rows,
  { gone }: FormerPages,
  links: LinkCheck,
): { findings: Finding[]; cells: number } {
  let cells = 0;
  const check = (file: string, expected: readonly Row[]): Finding[] => {
    const find = (rule: Rule, place: string): Finding => ({ rule, page: file, place });
    let value: Value;
    try {
      value = JSON.parse(site.read(file)) as Value;
    } catch (error) {
      return [find('JSON that cannot be read', String(error))];
    }
    const entries = (Array.isArray(value['entries']) ? value['entries'] : []) as Value[];
    cells += entries.length * COLUMNS.length;
    const outside = linksOf(value).filter((url) => {
      links.note(file, url, url);
      return !resolveInside(site, '/', url);
    });
    const statuses = statusesOf(expected).map((words) => (WORDS.includes(words) ? words.toLowerCase() : 'other'));
    const shown = value['statusByTransport'] as Value | undefined;
    const since = (value['removed'] as Value | null | undefined)?.['since'];
    const path = `${file.slice(0, -'.json'.length)}/`;
    const removed = file.startsWith('/service/') ? gone.get(path)?.since : undefined;
    const wrong =
      file.startsWith('/port/') && !gone.has(path)
        ? TRANSPORTS.filter((one, i) => shown?.[one] !== (statuses[i] === 'not listed' ? 'none' : statuses[i]))
        : [];
    return [
      ...compareRows(file, entries.map(cellsOf), expected),
      ...outside.map((url) => find('A permalink to another site', url)),
      ...(since === removed
        ? []
        : [find('JSON with a wrong date of removal', `${String(since)} instead of ${removed}`)]),
      ...wrong.map((one) => find('A status that no entry gives', `${one}: ${String(shown?.[one])}`)),
    ];
  };

  const files = new Set(site.files);
  // A port that is merely unassigned has none; every service and every port of a service has.
  const owed = [...rows.byPath].filter(([path, all]) => /^\/(service|port)\//.test(path) && all.some(([name]) => name));
  const former = [...gone.keys()].filter((path) => path.startsWith('/service/'));
  const missing = [
    ...[...owed.map(([path]) => path), ...former].map((path) => `${path.slice(0, -1)}.json`),
    WHOLE,
  ].filter((file) => !files.has(file));
  const beside = site.files.filter((file) => /^\/(?:service|port)\/.*\.json$/.test(file));
  const findings: Finding[] = [
    ...missing.map((page): Finding => ({ rule: 'JSON that is missing', page, place: page })),
    ...beside.flatMap((file) => check(file, rows.byPath.get(`${file.slice(0, -'.json'.length)}/`) ?? [])),
    ...(files.has(WHOLE) ? check(WHOLE, rows.all) : []),
  ];
  return { findings, cells };
}
