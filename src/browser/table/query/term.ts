import type { Interval } from '../../../registry/record/port.ts';
import type { ColumnName } from './columns.ts';

/** A comparison of a date with a year, a month or a day: `>=2025-06`. */
export interface DateBound {
  readonly sign: '=' | '>' | '>=' | '<' | '<=';
  readonly date: string;
}

export const STATUSES = ['assigned', 'reserved', 'unassigned', 'other'] as const;
type EntryStatus = (typeof STATUSES)[number];
export const KINDS = ['alias', 'historic'] as const;
type EntryKind = (typeof KINDS)[number];

/** A question about an entry. If it has several values, one of them is enough. */
export type Question =
  /** Whether a cell holds the text. Like IANA's search, it does not look at dates. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly column: ColumnName; readonly texts: readonly string[] }
  | { readonly kind: 'filled'; readonly column: ColumnName; readonly filled: boolean }
  /** '' asks for entries without a transport. */
  | { readonly kind: 'transport'; readonly transports: readonly string[] }
  /** Null asks for entries without a port. */
  | { readonly kind: 'port'; readonly ports: readonly (Interval | null)[] }
  | { readonly kind: 'range'; readonly ranges: readonly string[] }
  | { readonly kind: 'date'; readonly column: ColumnName; readonly dates: readonly (readonly DateBound[])[] }
  | { readonly kind: 'status'; readonly statuses: readonly EntryStatus[] }
  | { readonly kind: 'is'; readonly what: EntryKind }
  /** Whether its note defines TXT keys (RFC 6763 §6). */
  | { readonly kind: 'txt'; readonly filled: boolean }
  /** Slugs of organizations; '' asks for entries without one. */
  | { readonly kind: 'organization'; readonly slugs: readonly string[] };

/** One condition that the entries shown meet. */
export interface Term {
  /** As it is written in the query. */
  readonly raw: string;
  /** The word before the colon, '' for text. */
  readonly key: string;
  /** The values behind the colon, or the text. */
  readonly values: readonly string[];
  readonly excludes: boolean;
  readonly question: Question;
  /** Why the term could not be understood and is searched as text, in sentences; '' if it was understood. */
  readonly problem: string;
}
