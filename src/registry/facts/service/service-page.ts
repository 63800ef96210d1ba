import type { FormerService } from '../../history/former.ts';
import { jsonPath, servicePath, slug } from '../../index/permalink.ts';
import { txtKeys, withdrawals } from '../../index/service-labels.ts';
import { entriesOn, isHistoric, plainDescription, type Service, spansOf } from '../../index/services.ts';
import type { CommonUse } from '../../ours/common-uses.ts';
import type { Entry } from '../../record/entry.ts';
import { TRANSPORTS } from '../../record/port.ts';
import { type Registry, serviceNamed } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { type GoneNotice, goneService } from '../changes/gone-notice.ts';
import { type EntryTable, entryTable } from '../entry/entry-table.ts';
import { type Headline, serviceHeadline, shorten } from '../headline.ts';
import { type HistoryList, historyList } from '../history/history-list.ts';
import { serviceLead } from '../history/service-lead.ts';
import { letterCrumbs, SERVICE_LIST } from '../letter-list.ts';
import { type Link, portsLink } from '../link.ts';
import { linkText, type Piece } from '../linked-text.ts';
import type { SiteData } from '../site-data.ts';
import { type ServiceFacts, serviceFacts } from './service-facts.ts';

/** Names that a service stands for or gave way to; one without a service of its own leads nowhere. */
export interface AliasNotice {
  readonly words: string;
  readonly names: readonly Piece[];
}

/** Ports of a service, and whether it is assigned there on each of TRANSPORTS. */
export interface ServicePorts extends Link {
  readonly assigned: readonly boolean[];
}

/** What the pages of present and former services have in common. */
interface AnyServicePage extends Headline {
  readonly name: string;
  readonly crumbs: readonly Link[];
  /** The path of the JSON that says the same. */
  readonly json: string;
  /** Its descriptions. */
  readonly lede: string;
  readonly table: EntryTable;
  readonly history: HistoryList;
}

/** What the page of a service says. */
export interface ServicePage extends AnyServicePage {
  readonly path: string;
  readonly notices: readonly AliasNotice[];
  /** IANA's words that it is not to be used; an alias has a notice instead. */
  readonly warnings: readonly (readonly Piece[])[];
  readonly ports: readonly ServicePorts[];
  readonly facts: ServiceFacts;
  readonly commonUses: readonly CommonUse[];
  /** IANA's notes that define TXT keys. */
  readonly txtKeys: readonly (readonly Piece[])[];
}

/** What the page of a service that is no longer in the registry says. */
export interface FormerServicePage extends AnyServicePage {
  readonly gone: GoneNotice;
  /** Above its entries as they last were. */
  readonly heading: string;
}

const describe = (entries: readonly Entry[]): string =>
  unique(entries.map(plainDescription)).filter(Boolean).join('; ');

function aliasNotices(registry: Registry, { entries, aliasOf, aliases }: Service): AliasNotice[] {
  const historic = entries.some(isHistoric);
  const nameOf = (name: string): Piece =>
    serviceNamed(registry, name) ? { text: name, path: servicePath(slug(name)) } : { text: name };
  return [
    { words: historic ? 'Historic: this name is an alias. Use' : 'This name is an alias to', names: aliasOf },
    { words: 'Replaces the historic', names: aliases },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ words, names }) => ({ words, names: names.map(nameOf) }));
}

function servicePorts(service: Service): ServicePorts[] {
  return spansOf(service).map((span) => {
    const here = entriesOn(service.entries, span);
    // An entry without a transport speaks for all.
    const isOn = (transport: string): boolean => here.some((entry) => (entry.transport ?? transport) === transport);
    return { ...portsLink(span), assigned: TRANSPORTS.map(isOn) };
  });
}

function anyServicePage(
  data: SiteData,
  { name, slug: key, entries }: Service | FormerService,
): Omit<AnyServicePage, keyof Headline> {
  const words = { ...data, here: servicePath(key) };
  const changes = data.registry.history.ofService.get(key) ?? [];
  return {
    name,
    crumbs: letterCrumbs(SERVICE_LIST, name),
    json: jsonPath(servicePath(key)),
    lede: describe(entries),
    table: entryTable(data, entries),
    history: historyList(words, { changes, shown: entries }, serviceLead(words, key)),
  };
}

export function servicePage(data: SiteData, service: Service): ServicePage {
  const { ours, registry } = data;
  const path = servicePath(service.slug);
  return {
    ...serviceHeadline(service),
    ...anyServicePage(data, service),
    path,
    notices: aliasNotices(registry, service),
    warnings: service.aliasOf.length > 0 ? [] : withdrawals(service).map((text) => linkText(registry, text)),
    ports: servicePorts(service),
    facts: serviceFacts(registry, service),
    // The page itself says which service it is.
    commonUses: (ours.commonNamesAt.get(path) ?? []).map((common) => ({ common, service: null })),
    txtKeys: txtKeys(service).map((text) => linkText(registry, text)),
  };
}

export function formerServicePage(data: SiteData, former: FormerService): FormerServicePage {
  const { name, since, entries } = former;
  const removal = `Service name ${name}, removed from IANA's registry with the release of ${since}`;
  return {
    title: `${name}: no longer in the registry`,
    description: shorten(`${removal}: ${describe(entries)}`),
    ...anyServicePage(data, former),
    gone: goneService(data, former),
    heading: entries.length === 1 ? 'Last entry' : 'Last entries',
  };
}
