import { spanPath } from '../../index/permalink.ts';
import type { SpanRecord } from '../../index/spans.ts';
import type { Entry } from '../../record/entry.ts';
import { type Interval, printSpan } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';

/** The link to the page of a span. */
export interface SpanLine {
  readonly path: string;
  readonly numbers: string;
  readonly words: string;
}

/** What entries of the same ports are for: their names, and the descriptions of those without a name. */
export function spanWords(entries: readonly Entry[]): string {
  return unique(entries.map(({ name, description }) => name ?? description)).join(', ');
}

function spanLine({ span, entries }: SpanRecord): SpanLine {
  return { path: spanPath(span), numbers: printSpan(span), words: spanWords(entries) };
}

/** The spans that lie in an interval with all their ports. */
export function spansWithin({ spans }: Pick<Registry, 'spans'>, { first, last }: Interval): SpanLine[] {
  return [...spans.values()].filter(({ span }) => span.first >= first && span.last <= last).map(spanLine);
}

/** The spans that have a port in an interval. */
export function spansTouching({ spans }: Pick<Registry, 'spans'>, { first, last }: Interval): SpanLine[] {
  return [...spans.values()].filter(({ span }) => span.first <= last && span.last >= first).map(spanLine);
}
