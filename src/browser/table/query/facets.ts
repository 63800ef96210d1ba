import type { Table } from '../data/table.ts';
import { FLAGS, type Kind, KINDS, NONE } from './facet-kinds.ts';
import type { Marks, Matcher } from './match.ts';
import { readQuestion } from './questions.ts';
import type { Term } from './term.ts';
import { hasValue, termText } from './toggle.ts';

/** One value that the entries shown may be narrowed to. */
export interface FacetValue {
  readonly value: string;
  readonly title: string;
  /** How many entries would be shown with it. */
  readonly count: number;
  readonly chosen: boolean;
  /** The term that a query gets with it. */
  readonly term: string;
}

/** What entries can be told apart by. */
export interface Facet {
  readonly key: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

function countSingle(kind: Kind, matcher: Matcher, terms: readonly Term[]): Facet {
  // Values of one kind add to each other, so that its own terms do not count.
  const others = matcher.all(terms.filter(({ key, excludes }) => key !== kind.key || excludes));
  const valuesOf = kind.valuesOf(matcher.table);
  const counts = new Map<string, number>();
  for (let row = 0; row < others.length; row++) {
    if (others[row] === 0) continue;
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = terms.filter(({ key, excludes }) => key === kind.key && !excludes).flatMap(({ values }) => values);
  for (const value of chosen.map((one) => one.toLowerCase()))
    if (!counts.has(value) && valueExists(kind, value, matcher.table)) counts.set(value, 0);
  return {
    key: kind.key,
    title: kind.title,
    values: [...counts].sort(kind.order).map(([value, count]) => ({
      value,
      title: kind.titleOf(value, matcher.table),
      count,
      chosen: hasValue(terms, kind.key, value),
      term: termText(kind.key, [value]),
    })),
  };
}

// What is typed by hand, such as registered:>=2025, has no box of its own.
function valueExists({ key }: Kind, value: string, { organizationNames }: Table): boolean {
  if (value === NONE) return true;
  if (key === 'registered' || key === 'modified') return /^\d{4}$/.test(value);
  return key === 'organization' ? organizationNames.has(value) : true;
}

function countFlags(matcher: Matcher, terms: readonly Term[]): Facet {
  const count = (marks: Marks): number => marks.reduce((sum, mark) => sum + mark, 0);
  return {
    key: 'flags',
    title: 'Other',
    values: FLAGS.map(([term, title]) => {
      const [key = '', value = ''] = term.split(':');
      const others = matcher.all(terms.filter((one) => one.raw !== term));
      const question = readQuestion(key, [value]);
      if (typeof question === 'string') throw new Error(question);
      const own = matcher.marks({ question, excludes: false });
      return {
        value: term,
        title,
        count: count(others.map((mark, row) => mark & (own[row] ?? 0))),
        chosen: hasValue(terms, key, value),
        term,
      };
    }),
  };
}

/**
 * How many of the entries that a query finds have each value; of a kind with chosen values, as if none were. Without
 * organizations nothing is said of them.
 */
export function countFacets(matcher: Matcher, terms: readonly Term[]): Facet[] {
  const kinds = KINDS.filter(({ key }) => key !== 'organization' || matcher.table.organizationNames.size > 0);
  const single = kinds.map((kind) => countSingle(kind, matcher, terms));
  return [...single.slice(0, 3), countFlags(matcher, terms), ...single.slice(3)];
}
