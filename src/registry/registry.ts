import { contactSlugs } from './history/contact-slugs.ts';
import { findFormers, type Formers, lastEntries } from './history/former.ts';
import { type History, indexHistory, removedEntries } from './history/history.ts';
import { NO_PAST, type Past } from './history/past.ts';
import { anchorEntries } from './index/anchor.ts';
import { findBlocks } from './index/blocks.ts';
import { type Contact, knownContacts, listContacts } from './index/contacts.ts';
import { type CitedDocument, listDocuments } from './index/documents.ts';
import { slug } from './index/permalink.ts';
import { indexPorts, type Port } from './index/ports.ts';
import { groupServices, type Service } from './index/services.ts';
import { indexSpans, type SpanRecord } from './index/spans.ts';
import type { Entry } from './record/entry.ts';
import type { Interval } from './record/port.ts';
import type { RegistryInfo, Release } from './record/release.ts';

/** Everything the registry says, joined and indexed once. */
export interface Registry {
  readonly info: RegistryInfo;
  readonly entries: readonly Entry[];
  /** The anchor of each entry, and of each former entry, on the pages that show it, without the `#`. */
  readonly anchors: ReadonlyMap<Entry, string>;
  /** By slug, ordered by name. */
  readonly services: ReadonlyMap<string, Service>;
  /** By ID, ordered by what people call them. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** By what people call them; namesakes share a list. */
  readonly contactsCalled: ReadonlyMap<string, readonly Contact[]>;
  /** By slug, RFCs first. */
  readonly documents: ReadonlyMap<string, CitedDocument>;
  /** By span as IANA writes it, in order. */
  readonly spans: ReadonlyMap<string, SpanRecord>;
  /** Those that the registry speaks of, in order. */
  readonly ports: readonly Port[];
  /** The same by number. */
  readonly portAt: ReadonlyMap<number, Port>;
  /** The blocks of assigned ports, in order. */
  readonly assignedBlocks: readonly Interval[];
  /** The blocks of unassigned ports, in order. */
  readonly unassignedBlocks: readonly Interval[];
  readonly history: History;
  readonly former: Formers;
}

/** Joins the facts of a release and of the past, and indexes them by service, port, contact, document and span. */
export function indexRegistry({ info, entries, contacts }: Release, past: Past = NO_PAST): Registry {
  const services = groupServices(entries);
  const history = indexHistory(past, services);
  const ports = indexPorts(entries, (port) => history.ofPort.has(port) || history.onceOfPort.has(port));
  const slugs = contactSlugs(contacts, entries, history);
  const now = {
    services,
    contacts: listContacts(contacts, entries, info.citations, slugs),
    documents: listDocuments(entries, info.citations),
    spans: indexSpans(entries),
  };
  const contactsCalled = Map.groupBy(now.contacts.values(), ({ title }) => title);
  const former = findFormers(now, history, slugs);
  return {
    ...now,
    contactsCalled,
    info,
    entries,
    // Former entries come last, so that they take no anchor from an entry of the registry.
    anchors: anchorEntries([...new Set([...entries, ...removedEntries(history), ...lastEntries(former)])]),
    ports,
    portAt: new Map(ports.map((port) => [port.number, port])),
    assignedBlocks: findBlocks(ports, 'assigned'),
    unassignedBlocks: findBlocks(ports, 'unassigned'),
    history,
    former,
  };
}

/** The release that a registry was made from. */
export function releaseOf({ info, entries, contacts }: Registry): Release {
  return { info, entries, contacts: knownContacts(contacts) };
}

/** The service of a name as an entry writes it, if the registry has it. */
export function serviceNamed(registry: Registry, name: string): Service | undefined {
  return registry.services.get(slug(name));
}
