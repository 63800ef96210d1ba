import { slug } from '../../registry/index/permalink.ts';
import { type Interval, overlap, parseSpan, printSpan } from '../../registry/record/port.ts';
import { printCount, printNumber } from '../../registry/text/count.ts';
import { parseLabels } from '../../registry/text/labels.ts';
import { readAddress } from '../missing/address.ts';
import type { Rows } from '../table/data/rows.ts';
import { quoteText } from '../table/query/quote-text.ts';

/** The rows of the table that are shown instead of a page. */
export interface LookUp {
  readonly title: string;
  readonly words: string;
  /** The entries, in IANA's order. */
  readonly order: readonly number[];
  /** The query that finds these entries in the table of all entries. */
  readonly query: string;
}

/** The port, service or contact that an address asks for, and whether a row is about it. */
interface Asked {
  readonly title: string;
  readonly query: string;
  readonly holds: (row: number) => boolean;
}

function askPorts({ first, last }: Rows, word: string): Asked | null {
  const span = parseSpan(word);
  if (typeof span === 'string') return null;
  const portsAt = (row: number): Interval => ({ first: first[row] ?? -1, last: last[row] ?? -1 });
  return {
    title: `${span.ranged ? 'Ports' : 'Port'} ${printSpan(span)}`,
    query: `port:${printSpan(span)}`,
    holds: (row) => overlap(portsAt(row), span),
  };
}

function askService({ cells }: Rows, word: string): Asked {
  const names = cells['Service Name'];
  const isMeant = (name = ''): boolean => name !== '' && slug(name) === word.toLowerCase();
  const name = names.find(isMeant) ?? word;
  return { title: `Service ${name}`, query: `name:${quoteText(name)}`, holds: (row) => isMeant(names[row]) };
}

// The same cells stand in many rows, so the labels of each different cell are read only once.
function askContact({ cells, slugs }: Rows, word: string): Asked {
  const known = new Map<string, string | undefined>();
  const findIn = (cell = ''): string | undefined => {
    if (!known.has(cell))
      known.set(
        cell,
        (parseLabels(cell) ?? []).find((id) => (slugs.get(id) ?? slug(id)) === word.toLowerCase()),
      );
    return known.get(cell);
  };
  const findAt = (row: number): string | undefined => findIn(cells.Assignee[row]) ?? findIn(cells.Contact[row]);
  const id = cells.Assignee.map((_, row) => findAt(row)).find((found) => found !== undefined) ?? word;
  return { title: `Contact ${id}`, query: quoteText(`[${id}]`), holds: (row) => findAt(row) !== undefined };
}

function ask(rows: Rows, path: string): Asked | null {
  const { kind, words } = readAddress(path);
  const [word = ''] = words;
  if (words.length !== 1) return null;
  if (kind === 'port' || kind === 'range') return askPorts(rows, word);
  if (kind === 'service') return askService(rows, word);
  return kind === 'contact' ? askContact(rows, word) : null;
}

/**
 * The entries of the port, service or contact that a path asks for; null for any other path. The path has no base of
 * the site.
 */
export function lookUp(rows: Rows, path: string): LookUp | null {
  const asked = ask(rows, path);
  if (!asked) return null;
  const { title, query, holds } = asked;
  const order = Array.from({ length: rows.count }, (_, row) => row).filter(holds);
  const subject = title.charAt(0).toLowerCase() + title.slice(1);
  const total = printCount(rows.count, 'entry', 'entries');
  const found = `${printNumber(order.length)} of ${total} ${order.length === 1 ? 'is' : 'are'} for ${subject}.`;
  return { title, query, order, words: order.length === 0 ? `No entry is for ${subject}.` : found };
}
