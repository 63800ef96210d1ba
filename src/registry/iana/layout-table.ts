import { intervalsOf, portsOf, printInterval } from '../record/port.ts';
import { unique } from '../text/list.ts';
import { wordsIn } from './layout.ts';

/** Layouts with the numbers of their rows, from 1: `3 17-21`; `usual` stands for other rows of the same elements. */
export type LayoutTable = Readonly<Record<string, string>>;

/** The layout that a row has, and the plain one, which it would have if the table did not say otherwise. */
export interface RowLayout {
  readonly layout: string;
  readonly plain: string;
}

const USUAL = 'usual';

const printRows = (rows: readonly number[]): string =>
  intervalsOf(rows)
    .map((run) => printInterval(run, '-'))
    .join(' ');

const parseRows = (text: string): number[] =>
  [...text.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, first, last = first]) =>
    portsOf({ first: Number(first), last: Number(last) }),
  );

// For each plain layout, the layout that most of its rows have.
function findUsual(rows: readonly RowLayout[]): Map<string, string> {
  const groups = [...Map.groupBy(rows, ({ plain }) => plain)];
  return new Map(
    groups.map(([plain, group]) => {
      const counts = [...Map.groupBy(group, ({ layout }) => layout)]
        // With an element more, or with one that stands as XML, a layout fits no row but its own.
        .filter(([layout]) => !layout.includes('<') && wordsIn(layout) === wordsIn(plain))
        .sort(([, a], [, b]) => b.length - a.length);
      return [plain, counts[0]?.[0] ?? plain];
    }),
  );
}

/** The table of usual layouts that are not plain, and of the layouts of rows that differ from the usual one. */
export function tabulateLayouts(rows: readonly RowLayout[]): LayoutTable {
  const usual = findUsual(rows);
  const odd = Map.groupBy(
    rows.flatMap(({ plain, layout }, i) => (layout === usual.get(plain) ? [] : [{ layout, row: i + 1 }])),
    ({ layout }) => layout,
  );
  const unlike = [...usual].flatMap(([plain, layout]) => (plain === layout ? [] : [layout]));
  const print = (layout: string): string =>
    [...(unlike.includes(layout) ? [USUAL] : []), printRows((odd.get(layout) ?? []).map(({ row }) => row))]
      .join(' ')
      .trim();
  return Object.fromEntries(unique([...unlike, ...odd.keys()]).map((layout) => [layout, print(layout)]));
}

/** Finds the layout of a row by its number, from 1, and its plain layout. */
export function layoutFinder(table: LayoutTable): (row: number, plain: string) => string {
  const usual = new Map<string, string>();
  const byRow = new Map<number, string>();
  for (const [layout, rows] of Object.entries(table)) {
    if (rows.startsWith(USUAL)) usual.set(wordsIn(layout), layout);
    for (const row of parseRows(rows)) byRow.set(row, layout);
  }
  return (row, plain) => byRow.get(row) ?? usual.get(wordsIn(plain)) ?? plain;
}
