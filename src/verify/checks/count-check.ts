import type { Finding } from '../finding.ts';
import { hasClass, inside, type Page, textOf } from '../reading/page.ts';
import { CELL } from '../reading/row.ts';
import type { Rows } from '../reading/rows.ts';
import type { Site } from '../reading/site.ts';
import { statusOf, TRANSPORTS } from '../reading/status.ts';
import { readTable } from '../reading/table.ts';
import { HAPPENED, readYears } from '../reading/years.ts';
import type { Check } from './check.ts';
import { missingPages } from './missing.ts';

const RANGES = [
  { title: 'System Ports', last: 1023 },
  { title: 'User Ports', last: 49151 },
  { title: 'Dynamic Ports', last: 65535 },
];
const KINDS = ['Assigned', 'Reserved', 'Unassigned', 'Other', 'Dynamic'];
const number = (text = ''): number => Number(text.replaceAll(',', ''));

/** The counts that a page should show, in order. */
type Counts = readonly (readonly [what: string, count: number])[];

function countStatuses({ byPath }: Rows): Counts {
  const counts = new Map(
    RANGES.flatMap(({ title }) => KINDS.map((kind): [string, number] => [`${title}, ${kind.toLowerCase()}`, 0])),
  );
  for (const [path, rows] of byPath) {
    if (!path.startsWith('/port/')) continue;
    const port = Number(path.slice('/port/'.length, -1));
    const words = rows.length === 0 ? 'Dynamic' : (statusOf(rows) ?? '');
    const kind = KINDS.includes(words) ? words : 'Other';
    const what = `${RANGES.find(({ last }) => port <= last)?.title}, ${kind.toLowerCase()}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts];
}

function countYears({ all }: Rows): Counts {
  const named = all.filter((row) => row[CELL.name] !== '');
  const years = named.map((row) => number((row[CELL.date] ?? '').slice(0, 4))).filter((year) => year > 0);
  const [first, last] = years.reduce(([from, to], year) => [Math.min(from, year), Math.max(to, year)], [9999, 0]);
  return [
    ...Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
      const year = first + i;
      return [String(year), years.filter((one) => one === year).length] as const;
    }),
    ['With a date', years.length] as const,
    ['Without', named.length - years.length] as const,
  ];
}

function readPorts(page: Page): Counts {
  const lists = page.elements.filter((element) => element.tagName === 'ul' && hasClass(element, 'counts'));
  return lists.flatMap((list, i) => {
    const shown = new Map(
      inside(list, 'li').map((item) => {
        const [count, ...words] = textOf(item).trim().split(' ');
        return [words.join(' ').toLowerCase(), number(count)];
      }),
    );
    return KINDS.map(
      (kind) => [`${RANGES[i]?.title}, ${kind.toLowerCase()}`, shown.get(kind.toLowerCase()) ?? 0] as const,
    );
  });
}

function readStatistics(page: Page): Counts {
  const tables = page.elements.filter(({ tagName }) => tagName === 'table').map(readTable);
  const of = (heading: string): Counts =>
    tables
      .filter(([header = []]) => header[0] === heading && header.length === 2)
      .flatMap(([, ...body]) => body.map(([label = '', count]) => [label, number(count)] as const));
  const byColumn = (heading: string): Counts => {
    const [header = [], ...rows] = tables.find(([head = []]) => head[0] === heading && head.length > 2) ?? [];
    return rows.flatMap(([title, ...counts]) =>
      counts.map((count, i) => [`${title}, ${header[i + 1]?.toLowerCase()}`, number(count)] as const),
    );
  };
  // The chart of ranges repeats a column of the table below it.
  const again = of('Range').map(([title, count]) => [`${title}, assigned`, count] as const);
  const dates = [...of('Year'), ...of('Registration date'), ...byColumn('Year')];
  return [...dates, ...of('Transport'), ...again, ...byColumn('Range')];
}

/** Checks that /ports/ and /statistics/ show every count that a recount of IANA's records and releases gives. */
export function checkCounts(site: Site, rows: Rows, changes: string): Check {
  const statuses = countStatuses(rows);
  const transports = [...TRANSPORTS, ''].map(
    (one) => [one || 'none', rows.all.filter((row) => row[CELL.transport] === one).length] as const,
  );
  const happened = [...readYears(changes, rows.all)].flatMap(([year, counts]) =>
    counts.map((count, i) => [`${year}, ${HAPPENED[i]}`, count] as const),
  );
  const assigned = statuses.filter(([what]) => what.endsWith(', assigned'));
  const pages: Readonly<Record<string, [read: (page: Page) => Counts, expected: Counts]>> = {
    '/ports/': [readPorts, statuses],
    '/statistics/': [readStatistics, [...countYears(rows), ...happened, ...transports, ...assigned, ...statuses]],
  };
  return {
    against: (path) => pages[path]?.[1] ?? null,
    visit: (page, left) => {
      const [read, expected = []] = pages[page.path] ?? [];
      if (!read) return [];
      const found = read(page);
      left.count('numbers', found.length);
      return Array.from({ length: Math.max(found.length, expected.length) }, (_, i): Finding[] => {
        const [shown, right] = [found[i]?.join(': ') ?? 'nothing', expected[i]?.join(': ') ?? 'nothing'];
        const place = `${shown} instead of ${right}`;
        return shown === right ? [] : [{ rule: 'A number that a recount does not give', page: page.path, place }];
      }).flat();
    },
    finish: () => missingPages(site, Object.keys(pages)),
  };
}
