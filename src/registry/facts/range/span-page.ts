import type { FormerSpan } from '../../history/former.ts';
import { spanPath } from '../../index/permalink.ts';
import { plainDescription } from '../../index/services.ts';
import type { SpanRecord } from '../../index/spans.ts';
import type { Entry } from '../../record/entry.ts';
import { portsOf, printInterval, printSpan, rangeOf, type Span } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import { type GoneNotice, goneSpan } from '../changes/gone-notice.ts';
import { type EntryTable, entryTable } from '../entry/entry-table.ts';
import { type Headline, shorten } from '../headline.ts';
import { type HistoryList, historyList } from '../history/history-list.ts';
import { spanLead } from '../history/span-lead.ts';
import type { Link } from '../link.ts';
import type { Verdict } from '../port/port-verdict.ts';
import { portsVerdict } from '../port/ports-verdict.ts';
import { rangeCrumbs } from '../range-crumbs.ts';
import type { SiteData } from '../site-data.ts';
import { spanWords } from './span-list.ts';

/** One port of a span. */
export interface SpanPort {
  readonly number: number;
  /** Null where this page is the one that speaks of the port. */
  readonly path: string | null;
}

/** What the page of a span says, of one that is in the registry or was. */
export interface SpanPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly heading: string;
  readonly words: string;
  /** Null for a span that is in the registry. */
  readonly gone: GoneNotice | null;
  /** Null for a former span, and where its ports differ. */
  readonly verdict: Verdict | null;
  readonly table: { readonly heading: string; readonly caption: string; readonly entries: EntryTable };
  readonly history: HistoryList;
  /** None for a former span. */
  readonly ports: readonly SpanPort[];
}

// `x11: X Window System`; the names alone where IANA says several things.
function ledeOf(entries: readonly Entry[]): string {
  const words = spanWords(entries);
  const [description = '', ...others] = unique(entries.map(plainDescription));
  return others.length > 0 || description === '' || words.includes(',') || words === description
    ? words
    : `${words}: ${description}`;
}

function describeSpan(
  data: SiteData,
  span: Span,
  entries: readonly Entry[],
): Pick<SpanPage, 'crumbs' | 'heading' | 'words' | 'history'> {
  const numbers = printSpan(span);
  const words = { ...data, here: spanPath(span) };
  const changes = data.registry.history.ofSpan.get(numbers) ?? [];
  return {
    crumbs: rangeCrumbs(rangeOf(span.first)),
    heading: `Ports ${printInterval(span, '–')}`,
    words: ledeOf(entries),
    history: historyList(words, { changes, shown: entries }, spanLead(words, numbers)),
  };
}

export function spanPage(data: SiteData, { span, entries }: SpanRecord): SpanPage {
  const described = describeSpan(data, span, entries);
  const words = spanWords(entries);
  const numbers = printInterval(span, '–');
  const among = rangeOf(span.first).title;
  const here = spanPath(span);
  return {
    ...described,
    title: `Ports ${numbers}: ${words}`,
    description: shorten(`The entry of IANA's registry for ports ${numbers}, among the ${among}: ${words}.`),
    gone: null,
    verdict: portsVerdict(data.registry, span, entries, `${here}#each-port`),
    table: { heading: 'Entries', caption: `IANA’s entries for ports ${numbers}`, entries: entryTable(data, entries) },
    ports: portsOf(span).map((number) => {
      const path = data.ownPages.pathOf(number);
      return { number, path: path === here ? null : path };
    }),
  };
}

export function formerSpanPage(data: SiteData, former: FormerSpan): SpanPage {
  const { span, since, entries } = former;
  const described = describeSpan(data, span, entries);
  const words = spanWords(entries);
  const numbers = printInterval(span, '–');
  return {
    ...described,
    title: `Ports ${numbers}: no longer one entry`,
    description: shorten(
      `The former entry of IANA's registry for ports ${numbers}, until the release of ${since}: ${words}.`,
    ),
    gone: goneSpan(data, former),
    verdict: null,
    table: {
      heading: entries.length === 1 ? 'Last entry' : 'Last entries',
      caption: `IANA’s last ${entries.length === 1 ? 'entry' : 'entries'} for ports ${numbers}`,
      entries: entryTable(data, entries),
    },
    ports: [],
  };
}
