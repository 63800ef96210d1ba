import { blocksAround } from '../../index/blocks.ts';
import { portPath, thousandPath } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { type CommonUse, commonUses } from '../../ours/common-uses.ts';
import type { Entry } from '../../record/entry.ts';
import { printInterval, printSpan, rangeOf, thousandOf } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { type EntryTable, entryTable, isBrief } from '../entry/entry-table.ts';
import { portHeadline } from '../headline.ts';
import { type HistoryList, historyList } from '../history/history-list.ts';
import { portLead } from '../history/port-lead.ts';
import { type Link, portsLink } from '../link.ts';
import { rangeCrumbs } from '../range-crumbs.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { OwnNumber } from './own-number.ts';
import { portLimits } from './port-limits.ts';
import { type PortLine, portLine } from './port-line.ts';
import { type PortTile, portTiles } from './port-tiles.ts';
import { type PortTitle, portTitle } from './port-title.ts';
import { portVerdict, type Verdict } from './port-verdict.ts';

/** All that the page of a port says. */
export interface PortPage {
  readonly number: OwnNumber;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The pages above it. */
  readonly crumbs: readonly Link[];
  /** What the port is called. */
  readonly named: PortTitle;
  readonly tiles: readonly PortTile[];
  readonly verdict: Verdict;
  readonly line: PortLine;
  /** The path of the thousand that the port lies in. */
  readonly thousand: string;
  /** The range that the port lies in: `System Port`. Null where the rest of the page says so. */
  readonly range: { readonly one: string; readonly ports: string } | null;
  /** The spans that the port lies in. */
  readonly spans: readonly Link[];
  readonly table: EntryTable;
  /** Whether the page shows its one row in a sentence. */
  readonly isBrief: boolean;
  /** What stands in place of entries. */
  readonly instead: string | null;
  readonly commonUses: readonly CommonUse[];
  /** What systems and browsers make of the port, and unauthorized uses. */
  readonly limits: readonly Sentence[];
  readonly history: HistoryList;
  readonly neighbours: readonly (Link & { readonly words: string })[];
}

function spansAround(entries: readonly Entry[]): Link[] {
  const spans = entries.flatMap(({ span }) => (span?.ranged ? [span] : []));
  return uniqueBy(spans, printSpan).map(portsLink);
}

function neighboursOf({ registry, ownPages }: SiteData, number: number): PortPage['neighbours'] {
  const { previous, next } = ownPages.beside(number);
  const { at, before, after } = blocksAround(registry.assignedBlocks, number);
  // If a link skips ports without a page, its words say so.
  const say = (words: string, port: number | undefined): string =>
    port === undefined || Math.abs(port - number) === 1 ? words : `${words} with a page`;
  const ports = [
    { words: say('Previous', previous), port: previous },
    { words: say('Next', next), port: next },
    { words: 'Previous assigned', port: at && number > at.first ? number - 1 : before?.last },
    { words: 'Next assigned', port: at && number < at.last ? number + 1 : after?.first },
  ];
  return ports.flatMap(({ words, port }) =>
    port === undefined ? [] : [{ words, title: String(port), path: ownPages.pathOf(port) }],
  );
}

function portHistory({ registry, ownPages }: SiteData, port: Port): HistoryList {
  const { ofPort, onceOfPort } = registry.history;
  const { number, entries } = port;
  const words = { registry, ownPages, here: portPath(number) };
  const subject = { changes: ofPort.get(number) ?? [], once: onceOfPort.get(number) ?? [], shown: entries };
  return historyList(words, subject, portLead(words, port));
}

/** What the page of a port says. */
export function portPage(data: SiteData, port: Port): PortPage {
  const { ours, registry } = data;
  const { number, entries, status } = port;
  const range = rangeOf(number);
  const thousand = thousandOf(number);
  const path = portPath(number);
  const uses = commonUses(registry, ours.commonNamesAt, port);
  const ports = printInterval(range, '–');
  const isDynamic = status.kind === 'dynamic';
  const brief = isBrief(entries);
  // The verdict says that IANA never assigns Dynamic Ports. A Dynamic Port without an entry needs no more words.
  const isEmpty = entries.length === 0 && !isDynamic;
  return {
    number: new OwnNumber(number),
    path,
    ...portHeadline(port),
    crumbs: [
      ...rangeCrumbs(range),
      { title: `${thousand.first}–${thousand.last}`, path: thousandPath(range, thousand.thousand) },
    ],
    named: portTitle(registry, port, uses),
    tiles: portTiles(registry, port),
    verdict: portVerdict(data, port),
    line: portLine(registry, port),
    thousand: thousandPath(range, thousand.thousand),
    range: brief || isDynamic ? null : { one: range.title.replace(/s$/, ''), ports },
    spans: spansAround(entries),
    table: entryTable(data, entries),
    isBrief: brief,
    instead: isEmpty ? `The registry has no entry for port ${number} any more.` : null,
    commonUses: uses,
    limits: portLimits(data, port),
    history: portHistory(data, port),
    neighbours: neighboursOf(data, number),
  };
}
