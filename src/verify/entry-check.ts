import { COLUMNS } from '../registry/entry.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { hasClass, type Page, textOf } from './page.ts';
import { cellsOfJson, type Row, type Rows } from './rows.ts';
import type { Site } from './site.ts';
import { readEntries, readTable } from './table.ts';

const LISTED = 4;
const DYNAMIC = 49152;
const MAX_PORT = 65535;
const REMEDY = 'Every entry stands on its pages verbatim, and nothing else does: see src/components/Cell.astro.';
const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'];

function compare(page: string, found: readonly Row[], expected: readonly Row[]): Finding[] {
  const find = (rule: string, place: string): Finding => ({ rule, page, place, remedy: REMEDY });
  if (found.length !== expected.length)
    return [find('Another number of entries', `${found.length} instead of ${expected.length}`)];
  return found.flatMap((row, i) =>
    COLUMNS.flatMap((column, at) =>
      row[at] === expected[i]?.[at]
        ? []
        : [find('A cell that is not IANA’s', `${column}: “${row[at]}” instead of “${expected[i]?.[at]}”`)],
    ),
  );
}

// A page of a contact or document shows the first columns of entries that name it, and each that does.
function compareListed({ path, elements }: Page, found: readonly Row[], rows: Rows): Finding[] {
  const key = (row: Row): string => JSON.stringify(row.slice(0, LISTED));
  const id = elements.find(({ tagName }) => tagName === 'dd');
  const [, kind] = path.split('/');
  const label = kind === 'contact' && id ? `[${textOf(id).trim()}]` : null;
  const shown = new Set(found.map(key));
  const naming = rows.all.filter((row) => label !== null && row.some((cell) => cell.includes(label)));
  const possible = new Set((label === null ? rows.all : naming).map(key));
  const owed = naming.filter((row) => row[4]?.includes(label ?? '') || row[5]?.includes(label ?? ''));
  const find = (rule: string, place: string): Finding => ({ rule, page: path, place, remedy: REMEDY });
  return [
    ...found.filter((row) => !possible.has(key(row))).map((row) => find('An entry that IANA does not list', key(row))),
    ...owed.filter((row) => !shown.has(key(row))).map((row) => find('An entry that is missing', key(row))),
  ];
}

// A port is assigned on a transport if a row names a service there; one without a transport speaks where no row does.
function compareStatus({ path, elements }: Page, rows: readonly Row[]): Finding[] {
  const matrix = elements.find((element) => element.tagName === 'table' && hasClass(element, 'matrix'));
  const [header = [], cells = []] = matrix ? readTable(matrix) : [];
  return TRANSPORTS.flatMap((transport) => {
    const own = rows.filter((row) => row[2] === transport);
    const expected = (own.length > 0 ? own : rows.filter((row) => row[2] === '')).some((row) => row[0] !== '');
    const shown = cells[header.indexOf(transport)];
    if ((shown === 'Assigned') === expected) return [];
    const place = `${transport}: ${shown}`;
    return [{ rule: 'A status that no entry gives', page: path, place, remedy: 'See src/registry/status.ts.' }];
  });
}

/** Takes the site and IANA's records and returns the check of entries: all twelve cells of each on its pages and in its JSON, verbatim, and no page that no entry asks for. */
export function checkEntries(
  site: Site,
  rows: Rows,
  noteLink: (page: string, url: string, place: string) => void,
): Check {
  let cells = 0;
  const seen = { service: new Set<string>(), port: new Set<string>(), range: new Set<string>() };
  const expectedOf = (kind: string, name: string): readonly Row[] | undefined =>
    kind === 'service'
      ? rows.byService.get(name)
      : kind === 'port'
        ? rows.byPort.get(Number(name))
        : rows.bySpan.get(name);

  const compareJson = (file: string, expected: readonly Row[]): Finding[] => {
    const { entries } = JSON.parse(site.read(file)) as { entries: Record<string, unknown>[] };
    for (const entry of entries) noteLink(file, String(entry['permalink']), 'permalink');
    cells += entries.length * COLUMNS.length;
    return compare(file, entries.map(cellsOfJson), expected);
  };

  return {
    visit: (page) => {
      const [, kind = '', name = '', more] = page.path.split('/');
      if (kind === 'contact' || kind === 'reference') return name ? compareListed(page, readEntries(page), rows) : [];
      if (!(kind in seen) || more !== '' || (kind === 'range' && !/^\d/.test(name))) return [];
      const expected = expectedOf(kind, name);
      const dynamic = kind === 'port' && Number(name) >= DYNAMIC && Number(name) <= MAX_PORT;
      seen[kind as keyof typeof seen].add(name);
      const place = page.path;
      if (!expected && !dynamic)
        return [{ rule: 'A page that no entry asks for', page: page.path, place, remedy: REMEDY }];
      const found = readEntries(page);
      cells += found.length * COLUMNS.length;
      return [
        ...compare(page.path, found, expected ?? []),
        ...(kind === 'port' && !dynamic ? compareStatus(page, expected ?? []) : []),
      ];
    },
    finish: () => {
      const owed: [keyof typeof seen, string[]][] = [
        ['service', [...rows.byService.keys()]],
        ['port', [...rows.byPort.keys()].map(String)],
        ['range', [...rows.bySpan.keys()]],
      ];
      const missing = owed.flatMap(([kind, names]) =>
        names
          .filter((name) => !seen[kind].has(name))
          .map((name) => ({ rule: 'A page that is missing', page: `/${kind}/${name}/`, place: name, remedy: REMEDY })),
      );
      const json = site.files.flatMap((file) => {
        const [, kind = '', name = ''] = /^\/(port|service)\/(.*)\.json$/.exec(file) ?? [];
        return kind === '' ? [] : compareJson(file, expectedOf(kind, name) ?? []);
      });
      return [...missing, ...json, ...compareJson('/service-names-port-numbers.json', rows.all)];
    },
    figures: () => ({ entries: rows.all.length, cells }),
  };
}
