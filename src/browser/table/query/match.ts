import { markRows } from '../data/haystack.ts';
import type { Table } from '../data/table.ts';
import { type DateBound, type Question, STATUSES, type Term } from './term.ts';

/** A mark for each entry: 1 if the entry is found, else 0. */
export type Marks = Uint8Array;

// How many terms are remembered. The longest query has no more: to count each facet, all its terms are needed again.
const REMEMBERED = 1000;

const marksOf = (count: number, holds: (row: number) => boolean): Marks =>
  Uint8Array.from({ length: count }, (_, row) => Number(holds(row)));

// Only the part of a date that the bound has is compared: the year, the month or the day.
function meets(date: string, { sign, date: bound }: DateBound): boolean {
  const known = date.slice(0, bound.length);
  if (known === '') return false;
  if (sign === '=') return known === bound;
  if (sign === '>') return known > bound;
  if (sign === '>=') return known >= bound;
  return sign === '<' ? known < bound : known <= bound;
}

function markAnswers(table: Table, question: Question): Marks {
  const { count, cells, first, last } = table;
  switch (question.kind) {
    case 'text': {
      const marks = new Uint8Array(count);
      markRows(table.everything(), question.text, marks);
      return marks;
    }
    case 'cell': {
      const marks = new Uint8Array(count);
      const haystack = table.column(question.column.column);
      for (const text of question.texts) markRows(haystack, text, marks);
      return marks;
    }
    case 'filled': {
      const column = cells[question.column.column];
      return marksOf(count, (row) => (column[row] !== '') === question.filled);
    }
    case 'transport': {
      const column = cells['Transport Protocol'];
      return marksOf(count, (row) => question.transports.includes(column[row] ?? ''));
    }
    case 'port': {
      const reaches = (row: number, from: number, to: number): boolean =>
        (first[row] ?? -1) >= 0 && (first[row] ?? -1) <= to && (last[row] ?? -1) >= from;
      return marksOf(count, (row) =>
        question.ports.some((ports) => (ports ? reaches(row, ports.first, ports.last) : (first[row] ?? -1) < 0)),
      );
    }
    case 'range': {
      const ranges = question.ranges.map((range) => (range === 'none' ? '' : range));
      const of = table.range();
      return marksOf(count, (row) => ranges.includes(of[row] ?? ''));
    }
    case 'date': {
      const column = cells[question.column.column];
      return marksOf(count, (row) => {
        const date = column[row] ?? '';
        return question.dates.some((bounds) =>
          bounds.length === 0 ? date === '' : bounds.every((bound) => meets(date, bound)),
        );
      });
    }
    case 'status': {
      const wanted = question.statuses.map((status) => STATUSES.indexOf(status));
      const of = table.status();
      return marksOf(count, (row) => wanted.includes(of[row] ?? -1));
    }
    case 'is':
      return table[question.what]();
    case 'txt': {
      const marks = table.definesTxt();
      return question.filled ? marks : marks.map((mark) => 1 - mark);
    }
    case 'organization': {
      const of = table.organizations();
      return marksOf(count, (row) => {
        const slugs = of[row] ?? [];
        return question.slugs.some((slug) => (slug === '' ? slugs.length === 0 : slugs.includes(slug)));
      });
    }
  }
}

/** Finds the entries that meet terms, and remembers them, so that a keystroke costs only as much as it changes. */
export class Matcher {
  readonly table: Table;
  readonly #known = new Map<string, Marks>();

  constructor(table: Table) {
    this.table = table;
  }

  /** The entries that meet one term. */
  marks({ question, excludes }: Pick<Term, 'question' | 'excludes'>): Marks {
    const key = JSON.stringify([question, excludes]);
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const found = markAnswers(this.table, question);
    const marks = excludes ? found.map((mark) => 1 - mark) : found;
    this.#known.set(key, marks);
    return marks;
  }

  /** The entries that meet all terms. */
  all(terms: readonly Term[]): Marks {
    const all = new Uint8Array(this.table.count).fill(1);
    for (const term of terms) {
      const marks = this.marks(term);
      for (let row = 0; row < all.length; row++) all[row] = (all[row] ?? 0) & (marks[row] ?? 0);
    }
    return all;
  }
}

/** The rows that have a mark, in IANA's order. */
export function markedRows(marks: Marks): number[] {
  const rows: number[] = [];
  for (let row = 0; row < marks.length; row++) if (marks[row] === 1) rows.push(row);
  return rows;
}
