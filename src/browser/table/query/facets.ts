import { RANGES, TRANSPORTS } from '../../../registry/record/port.ts';
import { compareText } from '../../../registry/text/order.ts';
import type { Table } from '../data/table.ts';
import { type Marks, type Matcher } from './match.ts';
import { readQuestion } from './questions.ts';
import { STATUSES, type Term } from './term.ts';
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

const NONE = 'none';

interface Kind {
  readonly key: string;
  readonly title: string;
  /** The values of each entry, as a query writes them. */
  readonly valuesOf: (table: Table) => (row: number) => readonly string[];
  /** Which come first, by value and count. */
  readonly order: (a: readonly [string, number], b: readonly [string, number]) => number;
  readonly titleOf: (value: string, table: Table) => string;
}

const inOrder =
  (values: readonly string[]): Kind['order'] =>
  ([a], [b]) =>
    values.indexOf(a) - values.indexOf(b);
const latestFirst: Kind['order'] = ([a], [b]) => Number(a === NONE) - Number(b === NONE) || compareText(b, a);
const mostFirst: Kind['order'] = ([a, ofA], [b, ofB]) =>
  Number(a === NONE) - Number(b === NONE) || ofB - ofA || compareText(a, b);

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const yearOf = (date: string | undefined): string => date?.slice(0, 4) || NONE;

const SINGLE: readonly Kind[] = [
  {
    key: 'transport',
    title: 'Transport',
    valuesOf:
      ({ cells }) =>
      (row) => [cells['Transport Protocol'][row] || NONE],
    order: inOrder([...TRANSPORTS, NONE]),
    titleOf: (value) => (value === NONE ? 'None' : value.toUpperCase()),
  },
  {
    key: 'range',
    title: 'Range',
    valuesOf: (table) => (row) => [table.range()[row] || NONE],
    order: inOrder([...RANGES.map(({ id }) => id), NONE]),
    titleOf: (value) => RANGES.find(({ id }) => id === value)?.title ?? 'No port',
  },
  {
    key: 'status',
    title: 'Status',
    valuesOf: (table) => (row) => [STATUSES[table.status()[row] ?? 0] ?? 'other'],
    order: inOrder(STATUSES),
    titleOf: (value) => (value === 'other' ? 'In IANA’s own words' : capitalize(value)),
  },
  {
    key: 'registered',
    title: 'Registered',
    valuesOf:
      ({ cells }) =>
      (row) => [yearOf(cells['Registration Date'][row])],
    order: latestFirst,
    titleOf: (value) => (value === NONE ? 'No date' : value),
  },
  {
    key: 'modified',
    title: 'Modified',
    valuesOf:
      ({ cells }) =>
      (row) => [yearOf(cells['Modification Date'][row])],
    order: latestFirst,
    titleOf: (value) => (value === NONE ? 'No date' : value),
  },
  {
    key: 'organization',
    title: 'Organization of the assignee',
    valuesOf: (table) => (row) => {
      const slugs = table.organizations()[row] ?? [];
      return slugs.length > 0 ? slugs : [NONE];
    },
    order: mostFirst,
    titleOf: (value, { organizationNames }) => organizationNames.get(value) ?? 'None known',
  },
];

// What an entry has or is, each by itself.
const FLAGS: readonly (readonly [term: string, title: string])[] = [
  ['has:port', 'With a port'],
  ['no:port', 'Without a port'],
  ['has:unauthorized', 'Unauthorized use reported'],
  ['is:alias', 'Alias'],
  ['is:historic', 'Historic'],
  ['has:txt', 'DNS-SD: defines TXT keys'],
];

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
  for (const value of chosen) if (!counts.has(value) && valueExists(kind, value, matcher.table)) counts.set(value, 0);
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

/** How many of the entries that a query finds have each value; of a kind with chosen values, as if none were. */
export function countFacets(matcher: Matcher, terms: readonly Term[]): Facet[] {
  const single = SINGLE.map((kind) => countSingle(kind, matcher, terms));
  return [...single.slice(0, 3), countFlags(matcher, terms), ...single.slice(3)];
}
