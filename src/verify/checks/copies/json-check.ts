import { COLUMNS } from '../../../registry/record/entry.ts';
import type { Finding } from '../../finding.ts';
import { cellsOf, type JsonFile, linksOf, type Value } from '../../reading/json.ts';
import type { FormerPages } from '../../reading/past.ts';
import type { Row } from '../../reading/row.ts';
import type { Rows } from '../../reading/rows.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import { statusesOf, TRANSPORTS } from '../../reading/status.ts';
import type { Rule } from '../../rules.ts';
import type { Check } from '../check.ts';
import { compareRows } from '../entry-check.ts';

/** The file with all entries. */
const WHOLE = '/service-names-port-numbers.json';
const WORDS = ['Assigned', 'Reserved', 'Unassigned', 'Dynamic', 'Not listed'];

/** Checks the JSON files: their cells, statuses and links, and that no file is missing. Counts their cells. */
export function checkJson(site: Site, rows: Rows, { gone }: FormerPages): Check {
  const pathBeside = (file: string): string => `${file.slice(0, -'.json'.length)}/`;
  const rowsOf = (file: string): readonly Row[] =>
    file === WHOLE ? rows.all : (rows.byPath.get(pathBeside(file)) ?? []);
  const visitJson = ({ path: file, value }: JsonFile, count: (what: string, many: number) => void): Finding[] => {
    const find = (rule: Rule, place: string): Finding => ({ rule, page: file, place });
    if (value instanceof Error) return [find('JSON that cannot be read', String(value))];
    const expected = rowsOf(file);
    const entries = (Array.isArray(value['entries']) ? value['entries'] : []) as Value[];
    count('cells', entries.length * COLUMNS.length);
    const outside = linksOf(value).filter((url) => !resolveInside(site, '/', url));
    const statuses = statusesOf(expected).map((words) => (WORDS.includes(words) ? words.toLowerCase() : 'other'));
    const shown = value['statusByTransport'] as Value | undefined;
    const since = (value['removed'] as Value | null | undefined)?.['since'];
    const path = pathBeside(file);
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

  const findMissing = (): Finding[] => {
    const files = new Set(site.files);
    // Every service, and every port of a service, must have a JSON file. Other ports may have one.
    const isOwed = ([path, all]: [string, readonly Row[]]): boolean =>
      /^\/(service|port)\//.test(path) && all.some(([name]) => name);
    const former = [...gone.keys()].filter((path) => path.startsWith('/service/'));
    const owed = [...[...rows.byPath].filter(isOwed).map(([path]) => path), ...former];
    return [...owed.map((path) => `${path.slice(0, -1)}.json`), WHOLE]
      .filter((file) => !files.has(file))
      .map((page) => ({ rule: 'JSON that is missing', page, place: page }));
  };

  return {
    against: (file) => {
      if (file === WHOLE) return rows.digest;
      return file.endsWith('.json') ? [rowsOf(file), gone.get(pathBeside(file))] : null;
    },
    visitJson: (json, { count }) => visitJson(json, count),
    finish: findMissing,
  };
}
