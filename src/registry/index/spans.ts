import type { Entry } from '../record/entry.ts';
import { printSpan, type Span } from '../record/port.ts';
import { firstOf } from '../text/must.ts';

/** The ports that entries have as one range, and those entries. */
export interface SpanRecord {
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/** The spans by their ports as IANA writes them, in order. */
export function indexSpans(entries: readonly Entry[]): Map<string, SpanRecord> {
  const ranged = entries.flatMap((entry) => (entry.span?.ranged ? [{ span: entry.span, entry }] : []));
  ranged.sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
  const groups = Map.groupBy(ranged, ({ span }) => printSpan(span));
  return new Map(
    [...groups].map(([key, group]) => {
      const { span } = firstOf(group, 'entry of a span');
      return [key, { span, entries: group.map(({ entry }) => entry) }];
    }),
  );
}
