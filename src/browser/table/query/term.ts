import type { Interval } from '../../../registry/record/port.ts';
import type { ColumnName } from './columns.ts';

/** A comparison of a date with the beginning of one: `>=2025-06`. */
export interface DateBound {
  readonly sign: '=' | '>' | '>=' | '<' | '<=';
  readonly date: string;
}

export const STATUSES = ['assigned', 'reserved', 'unassigned', 'other'] as const;
type EntryStatus = (typeof STATUSES)[number];
export const KINDS = ['alias', 'historic'] as const;
type EntryKind = (typeof KINDS)[number];

/** What an entry is asked. One of several values is enough. */
export type Question =
  /** Whether a cell holds the text; dates are no text to IANA's search. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly column: ColumnName; readonly texts: readonly string[] }
  | { readonly kind: 'filled'; readonly column: ColumnName; readonly filled: boolean }
  /** '' stands for none. */
  | { readonly kind: 'transport'; readonly transports: readonly string[] }
  /** Null stands for none. */
  | { readonly kind: 'port'; readonly ports: readonly (Interval | null)[] }
  | { readonly kind: 'range'; readonly ranges: readonly string[] }
  | { readonly kind: 'date'; readonly column: ColumnName; readonly dates: readonly (readonly DateBound[])[] }
  | { readonly kind: 'status'; readonly statuses: readonly EntryStatus[] }
  | { readonly kind: 'is'; readonly what: EntryKind }
  /** Whether its note defines TXT keys (RFC 6763 §6). */
  | { readonly kind: 'txt'; readonly filled: boolean }
  /** Slugs; '' stands for none. */
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
  /** What of it could not be understood, so that it is searched as text; '' where all was. */
  readonly problem: string;
}
