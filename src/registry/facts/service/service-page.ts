import type { FormerService } from '../../history/former.ts';
import { jsonPath, servicePath, slug } from '../../index/permalink.ts';
import { withdrawals, withdrawingLines } from '../../index/service-labels.ts';
import { isHistoric, type Service } from '../../index/services.ts';
import { type Registry, serviceNamed } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { type GoneNotice, goneService } from '../changes/gone-notice.ts';
import { type EntryTable, entryTable } from '../entry/entry-table.ts';
import { type Headline, serviceHeadline, shorten } from '../headline.ts';
import { type HistoryList, historyList } from '../history/history-list.ts';
import { serviceLead } from '../history/service-lead.ts';
import { letterCrumbs, SERVICE_LIST } from '../letter-list.ts';
import type { Link } from '../link.ts';
import { linkText, type Piece } from '../linked-text.ts';
import type { SiteData } from '../site-data.ts';
import { type AlsoKnown, alsoKnown } from './also-known.ts';
import { rewrap } from './rewrap.ts';
import { describe } from './service-description.ts';
import { type ServiceFacts, serviceFacts } from './service-facts.ts';
import { type ServiceKeys, serviceKeys } from './service-keys.ts';
import { foldNotes, serviceNotes } from './service-notes.ts';
import { sayNoPort, type ServicePorts, servicePorts } from './service-ports.ts';

/** Names that a service stands for or replaces. A name that no service of the registry has is not linked. */
export interface AliasNotice {
  readonly words: string;
  readonly names: readonly Piece[];
}

const HISTORIC_ALIAS = 'Historic alias: many common service discovery mechanisms cannot use this name. Use';

/** What the pages of present and former services have in common. */
interface AnyServicePage extends Headline {
  readonly name: string;
  readonly crumbs: readonly Link[];
  /** The path of the JSON that says the same. */
  readonly json: string;
  /** What the service is, in one line; '' where IANA says nothing, or describes its ports differently. */
  readonly lede: string;
  readonly table: EntryTable;
  readonly history: HistoryList;
}

/** What the page of a service says. */
export interface ServicePage extends AnyServicePage {
  readonly path: string;
  /** What the service is, in one line for programs, even where IANA describes its ports differently. */
  readonly about: string;
  readonly notices: readonly AliasNotice[];
  /** IANA's words that the service is not to be used. None for an alias, which has a notice instead. */
  readonly warnings: readonly (readonly Piece[])[];
  readonly ports: readonly ServicePorts[];
  /** What the page says of a service without a port; '' where it has one. */
  readonly noPort: string;
  readonly facts: ServiceFacts;
  readonly alsoKnown: AlsoKnown;
  readonly txtKeys: ServiceKeys;
  /** IANA's notes whose lines had to be joined; the others stand in the table alone. */
  readonly notes: readonly (readonly Piece[])[];
}

/** What the page of a service that is no longer in the registry says. */
export interface FormerServicePage extends AnyServicePage {
  readonly gone: GoneNotice;
  /** The heading of the entries as they last were. */
  readonly heading: string;
}

function aliasNotices(registry: Registry, { entries, aliasOf, aliases }: Service): AliasNotice[] {
  const historic = entries.some(isHistoric);
  const nameOf = (name: string): Piece =>
    serviceNamed(registry, name) ? { text: name, path: servicePath(slug(name)) } : { text: name };
  return [
    { words: historic ? HISTORIC_ALIAS : 'This name is an alias to', names: aliasOf },
    { words: 'Replaces the historic', names: aliases },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ words, names }) => ({ words, names: names.map(nameOf) }));
}

function warn(registry: Registry, service: Service): (readonly Piece[])[] {
  if (service.aliasOf.length > 0) return [];
  const words = withdrawals(service).map((text) => withdrawingLines(rewrap(text) ?? text));
  return unique(words).map((text) => linkText(registry, text));
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
  const any = anyServicePage(data, service);
  const ports = servicePorts(service);
  // The page itself says which service it is.
  const commonUses = (ours.commonNamesAt.get(path) ?? []).map((common) => ({ common, service: null }));
  return {
    ...serviceHeadline(service),
    ...any,
    table: foldNotes(any.table, service),
    path,
    lede: ports.some(({ descriptions }) => descriptions.length > 0) ? '' : any.lede,
    about: any.lede,
    notices: aliasNotices(registry, service),
    warnings: warn(registry, service),
    ports,
    noPort: sayNoPort(service),
    facts: serviceFacts(data, service),
    alsoKnown: alsoKnown(commonUses),
    txtKeys: serviceKeys(registry, service),
    notes: serviceNotes(registry, service),
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
