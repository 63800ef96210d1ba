import type { Table } from '../data/table.ts';
import { FLAGS, type Kind, KINDS, NONE } from './facet-kinds.ts';
import type { Marks, Matcher } from './match.ts';
import { readQuestion } from './questions.ts';
import type { Term } from './term.ts';
import { hasValue, termText } from './toggle.ts';

/** A value that a reader may choose, to see only the entries that have it. */
export interface FacetValue {
  readonly value: string;
  readonly title: string;
  /** How many entries have it, among those that would be shown without a chosen value of the same kind. */
  readonly count: number;
  readonly chosen: boolean;
  /** The term that is added to the query when a reader chooses the value. */
  readonly term: string;
}

/** A group of values that a reader may choose. */
export interface Facet {
  readonly key: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

function countSingle(kind: Kind, matcher: Matcher, terms: readonly Term[]): Facet {
  // Several chosen values of one kind mean “or”. So the counts of a kind leave out its own terms.
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

// Whether a chosen value can have a box. Values that are only typed, such as registered:>=2025, have none.
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
 * Counts how many of the entries that a query finds have each value. The counts of a kind are those without its own
 * chosen values. If the organizations are not loaded, their facet is left out.
 */
export function countFacets(matcher: Matcher, terms: readonly Term[]): Facet[] {
  const kinds = KINDS.filter(({ key }) => key !== 'organization' || matcher.table.organizationNames.size > 0);
  const single = kinds.map((kind) => countSingle(kind, matcher, terms));
  return [...single.slice(0, 3), countFlags(matcher, terms), ...single.slice(3)];
}
