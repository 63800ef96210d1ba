import { contactPath, DATA, portsPath, servicePath, slug } from '../../registry/index/permalink.ts';
import { parseSpan, TRANSPORTS } from '../../registry/record/port.ts';
import { unique } from '../../registry/text/list.ts';
import type { Cells, ChangeLines, RecordChange } from './change-lines.ts';
import { isAlike } from './fold.ts';

/** A cell that differs. */
interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A line about a service, ports or a contact that came, went or changed, with the path of its page. */
export interface DifferenceLine {
  readonly title: string;
  readonly path: string;
  /** Ports and transports: `443 tcp, udp; 80 tcp`. */
  readonly where: string;
  readonly words: string;
  readonly cells: readonly ChangedCell[];
}

// Compares names regardless of case, and ports as numbers.
const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (lines: readonly DifferenceLine[]): DifferenceLine[] =>
  lines.toSorted((a, b) => compare(a.title, b.title));

/** The cells of the record; of a record that changed, those after the change. */
export function cellsOf(change: RecordChange): Cells {
  return change.kind === 'changed' ? change.after : change.cells;
}

/** The slug of the service that an entry is of; null if it has no name. */
export function serviceOf(change: RecordChange): string | null {
  const [name] = cellsOf(change);
  return name ? slug(name) : null;
}

function changedCells(change: RecordChange, columns: readonly string[]): ChangedCell[] {
  if (change.kind !== 'changed') return [];
  const { before, after } = change;
  return columns.flatMap((column, i) =>
    isAlike(before[i], after[i]) ? [] : [{ column, before: before[i] ?? '', after: after[i] ?? '' }],
  );
}

function placeOf([name, port]: Cells): string {
  if (name) return servicePath(slug(name));
  const span = port ? parseSpan(port) : '';
  // An entry with neither a name nor a port has no page of its own. The oddities list it.
  return typeof span === 'string' ? DATA : portsPath(span);
}

// The ports in order, each with its transports; transports without a port come last. Of an entry without a name, the
// port is left out, because it is the title of the line.
function whereOf(entries: readonly Cells[]): string {
  const byPort = Map.groupBy(entries, ([name, port]) => (name ? (port ?? '') : ''));
  return [...byPort]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([port, all]) => [
      port,
      TRANSPORTS.filter((one) => all.some(([, , transport]) => transport === one)).join(', '),
    ])
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter(Boolean)
    .join('; ');
}

/** A line for each page of entries that came or went, and for each change that entries of one page share. */
export function entryLines(changes: readonly RecordChange[], columns: readonly string[]): DifferenceLine[] {
  const shown = changes.map((change) => ({ entry: cellsOf(change), cells: changedCells(change, columns) }));
  const groups = Map.groupBy(shown, ({ entry, cells }) => JSON.stringify([placeOf(entry), cells]));
  const lines = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const entries = [first, ...others].map(({ entry }) => entry);
    const [name, port] = first.entry;
    return {
      title: name || port || 'An entry with neither a name nor a port',
      path: placeOf(first.entry),
      where: whereOf(entries),
      words:
        first.cells.length > 0
          ? ''
          : unique(entries.map((entry) => entry[3]))
              .filter(Boolean)
              .join('; '),
      cells: first.cells,
    };
  });
  return inOrder(lines);
}

/** A line for each contact. */
export function contactLines(
  changes: readonly RecordChange[],
  { columns, slugs }: Pick<ChangeLines, 'columns' | 'slugs'>,
): DifferenceLine[] {
  const lines = changes.map((change) => {
    const [id = '', name, organization] = cellsOf(change);
    return {
      title: name || organization || id,
      path: contactPath(slugs.get(id) ?? slug(id)),
      where: '',
      words: '',
      cells: changedCells(change, columns.contacts),
    };
  });
  return inOrder(lines);
}
