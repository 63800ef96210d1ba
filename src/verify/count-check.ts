import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { hasClass, inside, type Page, textOf } from './page.ts';
import type { Row, Rows } from './rows.ts';
import { readTable } from './table.ts';

const RANGES = [
  { title: 'System Ports', first: 0, last: 1023 },
  { title: 'User Ports', first: 1024, last: 49151 },
  { title: 'Dynamic Ports', first: 49152, last: 65535 },
];
const KINDS = ['assigned', 'reserved', 'unassigned', 'in IANA’s own words', 'dynamic'];

function statusOf(port: number, rows: readonly Row[] | undefined): string | null {
  if (!rows) return port >= 49152 ? 'dynamic' : null;
  if (rows.some(([name]) => name !== '')) return 'assigned';
  const said = rows.map((row) => row[3] ?? '');
  if (said.some((text) => text !== 'Unassigned' && !/^Reserved\b/.test(text))) return 'in IANA’s own words';
  return said.some((text) => text !== 'Unassigned') ? 'reserved' : 'unassigned';
}

const number = (text = ''): number => Number(text.replaceAll(',', ''));

/** Takes IANA's records and returns the check of numbers: the statuses on /ports/ and /statistics/, transports, years and totals are those of a recount. */
export function checkCounts(rows: Rows): Check {
  const statuses = RANGES.map(({ title, first, last }) => {
    const counts = new Map<string, number>();
    for (let port = first; port <= last; port++) {
      const status = statusOf(port, rows.byPort.get(port));
      if (status !== null) counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    return { title, counts };
  });
  const named = rows.all.filter(([name]) => name !== '');
  const expected = new Map<string, number>([
    ...statuses.flatMap(({ title, counts }) =>
      KINDS.map((kind) => [`${title}, ${kind.toLowerCase()}`, counts.get(kind) ?? 0] as const),
    ),
    ...['tcp', 'udp', 'sctp', 'dccp', ''].map(
      (transport) => [transport || 'none', rows.all.filter((row) => row[2] === transport).length] as const,
    ),
    ...[...Map.groupBy(named, (row) => (row[6] ?? '').slice(0, 4))].map(
      ([year, all]) => [year || 'Without', all.length] as const,
    ),
    ['With a date', named.filter((row) => row[6] !== '').length],
  ]);

  const compare = ({ path }: Page, found: readonly (readonly [what: string, count: number])[]): Finding[] =>
    found
      .filter(([what, count]) => count !== (expected.get(what) ?? 0))
      .map(([what, count]) => ({
        rule: 'A number that a recount does not give',
        page: path,
        place: `${what}: ${count} instead of ${expected.get(what) ?? 0}`,
        remedy: 'See src/registry/statistics.ts.',
      }));

  const ofPorts = (page: Page): (readonly [string, number])[] => {
    const lists = page.elements.filter((element) => element.tagName === 'ul' && hasClass(element, 'counts'));
    return lists.flatMap((list, i) => {
      const shown = new Map(
        inside(list, 'li').map((item) => {
          const [count, ...words] = textOf(item).trim().split(' ');
          return [words.join(' '), number(count)];
        }),
      );
      const title = RANGES[i]?.title ?? '';
      return KINDS.map((kind) => [`${title}, ${kind.toLowerCase()}`, shown.get(kind) ?? 0] as const);
    });
  };
  const ofStatistics = (page: Page): (readonly [string, number])[] =>
    page.elements
      .filter(({ tagName }) => tagName === 'table')
      .flatMap((table) => {
        const [header = [], ...body] = readTable(table);
        if (header.length > 2)
          return body.flatMap(([title, ...counts]) =>
            counts.map((count, i) => [`${title}, ${header[i + 1]?.toLowerCase()}`, number(count)] as const),
          );
        const known = ['Year', 'Registration date', 'Transport'].includes(header[0] ?? '');
        return known ? body.map(([label = '', count]) => [label, number(count)] as const) : [];
      });

  let counted = 0;
  return {
    visit: (page) => {
      const read = { '/ports/': ofPorts, '/statistics/': ofStatistics }[page.path];
      if (!read) return [];
      const found = read(page);
      counted += found.length;
      const short = found.length < RANGES.length * KINDS.length;
      const place = `${found.length} numbers`;
      return [
        ...(short ? [{ rule: 'Numbers that are missing', page: page.path, place, remedy: 'Show all statuses.' }] : []),
        ...compare(page, found),
      ];
    },
    figures: () => ({ numbers: counted }),
  };
}
