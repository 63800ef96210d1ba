import { twoEnds } from '../form.ts';
import { type Mention, mentionsIn, transportsIn } from '../mention.ts';
import { byBlanks, isExact, type Splitter, splitterOf } from './cells.ts';
import { transportsOfCell } from './transport.ts';

/** A column of a table that has ports. */
interface PortColumn {
  readonly at: number;
  /** Whether the column is about the far end: the source, the client, the remote host. */
  readonly isFar: boolean;
  readonly name: string;
}

/** A table, as its header describes it and as far as its rows were read. */
export interface Table {
  readonly cellsOf: Splitter;
  readonly hasRows: boolean;
  /** Whether the line before was no row. If the next line is no row either, the table ends. */
  readonly isBroken: boolean;
  readonly isExact: boolean;
  /** How many cells each row has. */
  readonly width: number;
  readonly ports: readonly PortColumn[];
  /** The column of the transport; -1 if there is none. */
  readonly transport: number;
}

const PORT =
  /^(?!.*(?:supp|transp|rep|exp|imp)orts?$)(?:[a-z._ -]{0,30}(?:ports?(?:\(s\))?|port[._ -]?(?:no|number|ranges?))|.*(?:orig|resp)_p)$/;
const FAR = /^(?:remote|foreign|peer|src|source|s|client|id\.orig|orig|c|(?:tcp|udp)\.src)(?=[._ -]|port|_p|$)/;
const TRANSPORT = /^(?:ip[ _.-]?)?(?:proto(?:col)?|prot|transport|l4proto)$/;
// Headings of other columns that tables with ports have.
const BESIDE =
  /^(?:name|service|state|status|action|.*addr(?:ess)?|.*ip|ip\..*|.*host|(?:ip)?proto(?:col)?|version|vers|node|type|date|time|pid|process|description|class|age)$/;
// A heading has no value in it: no transport, and no number of two digits.
const HEAD = /^(?!(?:tcp|udp)$)(?!.*\d\d)[\w.()/# -]{0,40}$/;
// A line with fewer words, and single blanks between them, is a sentence or a command, and no header.
const FEWEST_WORDS = 5;
// Lines that are not read as headers: that of nmap, whose rows are read without it, and lines that begin like settings,
// programs or comments.
const NO_HEADER = /^PORT\s+STATE\s|^\s*[{<-]|^\s*#(?!fields)/i;
const CELL = /^\s*\*?:?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:\s?[,/ ]\s?\d{1,5}(?:-\d{1,5})?)*)\s*$/;

// The ports that Windows excludes. Each row has the first and the last port of a range.
const EXCLUSIONS: Table = {
  cellsOf: (row) => [row.trim().replace(/^(\d+)\s+(\d+)(?:\s+\*)?$/, '$1-$2')],
  hasRows: false,
  isBroken: false,
  isExact: false,
  width: 1,
  ports: [{ at: 0, isFar: false, name: 'ports' }],
  transport: -1,
};

/** The table that a line begins, if the line is the header of a table with ports; else null. */
export function tableOf(line: string): Table | null {
  if (/^Start Port\s+End Port\s*$/.test(line)) return EXCLUSIONS;
  if (!/port|_p\b/i.test(line) || /\d\d/.test(line) || line.length > 1000 || NO_HEADER.test(line)) return null;
  const isNamed = /^#fields:?\s/i.test(line);
  const header = line.replace(/^#fields:?\s/i, '');
  const cellsOf = splitterOf(header);
  const heads = cellsOf(header).map((head) =>
    head
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase(),
  );
  const ports = heads.flatMap((name, at) => (PORT.test(name) ? [{ at, isFar: FAR.test(name), name }] : []));
  const isTable =
    isNamed || (heads.some((head) => BESIDE.test(head)) && heads.length >= (cellsOf === byBlanks ? FEWEST_WORDS : 2));
  if (ports.length === 0 || !isTable || heads.some((head) => !HEAD.test(head))) return null;
  return {
    cellsOf,
    hasRows: false,
    isBroken: false,
    isExact: isExact(cellsOf),
    width: heads.length,
    ports,
    transport: heads.findIndex((head) => TRANSPORT.test(head)),
  };
}

// Whether a line is a comment or a rule between rows, or a blank line before the first row. A blank line after a row
// does not belong to the table.
const isBetween = (line: string, { hasRows }: Table): boolean =>
  line.trim() === '' ? !hasRows : /^\s*#|^[\s|+=:-]+$/.test(line);

/**
 * Reads a line below a header: its ports, null if it is no row or its cells have no number of a port; and the table for
 * the next line, null if the table has ended.
 */
export function readRow(
  line: string,
  table: Table,
): { readonly mentions: readonly Mention[] | null; readonly table: Table | null } {
  const cells = table.cellsOf(line);
  // A line with words below less than half of the headings is no row.
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const isRow = cells.length === table.width && (table.isExact ? filled > 0 : filled * 2 >= table.width);
  if (!isRow) return { mentions: null, table: isBetween(line, table) ? table : broken(line, table) };
  const isSame = table.hasRows && !table.isBroken;
  return { mentions: portsOf(cells, table), table: isSame ? table : { ...table, hasRows: true, isBroken: false } };
}

/**
 * The table after a line that is no row. A single such line among the rows does not end a table with exact cells and
 * more than two columns.
 */
const broken = (line: string, table: Table): Table | null =>
  line.trim() !== '' && table.isExact && table.hasRows && !table.isBroken && table.width > 2
    ? { ...table, isBroken: true }
    : null;

function portsOf(cells: readonly string[], { ports, transport }: Table): readonly Mention[] | null {
  const proto = cells[transport]?.trim() ?? '';
  const own = transportsOfCell(proto);
  if (/^(?:icmp|gre|esp|igmp)/i.test(proto)) return [];
  const found = ports.flatMap(({ at, isFar, name }) => {
    const list = CELL.exec(cells[at]?.trim() ?? '')?.[1] ?? '';
    return list === '' || list === '0' ? [] : [{ list, isFar, transports: own.length > 0 ? own : transportsIn(name) }];
  });
  if (found.length === 0) return null;
  const near = found.filter(({ isFar }) => !isFar);
  const far = found.filter(({ isFar }) => isFar);
  const [first, second] = [...near, ...far];
  if (first && second && found.length === 2 && /^\d+$/.test(first.list) && /^\d+$/.test(second.list))
    return twoEnds(first.list, second.list, first.transports);
  return [...near, ...far].flatMap(({ list, isFar, transports }) =>
    mentionsIn(list.replace(/[/ ]/g, ','), transports, isFar && near.length > 0),
  );
}
