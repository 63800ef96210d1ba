import type { Column } from '../../../registry/record/entry.ts';
import { RANGES, TRANSPORTS } from '../../../registry/record/port.ts';
import { compareText } from '../../../registry/text/order.ts';
import type { Table } from '../data/table.ts';
import { STATUSES } from './term.ts';

/** The value that stands for entries without a value. */
export const NONE = 'none';

/** A property of entries, such as the transport or the organization; an entry has one value or more. */
export interface Kind {
  readonly key: string;
  readonly title: string;
  /** The values of each entry, as a query writes them. */
  readonly valuesOf: (table: Table) => (row: number) => readonly string[];
  /** Compares two values, each with its count: the order in which they are shown. */
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

const yearKind = (key: string, title: string, column: Column): Kind => ({
  key,
  title,
  valuesOf:
    ({ cells }) =>
    (row) => [cells[column][row]?.slice(0, 4) || NONE],
  order: latestFirst,
  titleOf: (value) => (value === NONE ? 'No date' : value),
});

/** In the order in which the page shows them; the one with the most values is last. */
export const KINDS: readonly Kind[] = [
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
    titleOf: capitalize,
  },
  yearKind('registered', 'Registered', 'Registration Date'),
  yearKind('modified', 'Modified', 'Modification Date'),
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

/** Terms that are either true of an entry or not, and their titles. An entry may meet any number of them. */
export const FLAGS: readonly (readonly [term: string, title: string])[] = [
  ['has:port', 'With a port'],
  ['no:port', 'Without a port'],
  ['has:unauthorized', 'Unauthorized use reported'],
  ['is:alias', 'Alias'],
  ['is:historic', 'Historic'],
  ['has:txt', 'Defines TXT keys'],
];
