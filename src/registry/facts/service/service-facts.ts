import { servicePath } from '../../index/permalink.ts';
import { serviceLabels } from '../../index/service-labels.ts';
import type { Service } from '../../index/services.ts';
import type { Entry } from '../../record/entry.ts';
import { portsOf } from '../../record/port.ts';
import { serviceCodeText } from '../../record/service-code.ts';
import type { Registry } from '../../registry.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import { must } from '../../text/must.ts';
import { referenceLabels } from '../entry/labels.ts';
import { contactLink, type Link } from '../link.ts';
import { type CitedReference, citeReference } from '../reference/cited-reference.ts';
import type { SiteData } from '../site-data.ts';
import { serviceNames } from './service-names.ts';

/** What the entries of a service say together, each thing once. The lists leave out what no entry says. */
export interface ServiceFacts {
  /** What it is found under in DNS, and the document that says so. */
  readonly labels: readonly { readonly title: string; readonly source: string; readonly values: readonly string[] }[];
  readonly codes: readonly { readonly code: number; readonly characters: string }[];
  readonly people: readonly { readonly title: string; readonly contacts: readonly Link[] }[];
  readonly references: readonly CitedReference[];
  /** The texts of the footnotes among the references. */
  readonly footnotes: readonly string[];
  readonly dates: readonly { readonly title: string; readonly values: readonly string[] }[];
  /** The other services on its ports. */
  readonly sharing: readonly Link[];
}

function findSharing(registry: Registry, service: Service): Link[] {
  const ports = unique(service.entries.flatMap(({ span }) => (span ? portsOf(span) : [])));
  const entries = unique(ports.flatMap((port) => must(registry.portAt, port, 'port').entries));
  return serviceNames(registry, entries).filter(({ path }) => path !== servicePath(service.slug));
}

// The assignees of a service are in most cases its contacts, too.
function findPeople(registry: Registry, entries: readonly Entry[]): ServiceFacts['people'] {
  const linksTo = (ids: readonly string[]): Link[] =>
    unique(ids).map((id) => contactLink(must(registry.contacts, id, 'contact')));
  const assignees = linksTo(entries.flatMap((entry) => entry.assignees));
  const contacts = linksTo(entries.flatMap((entry) => entry.contacts));
  const pathsOf = (links: readonly Link[]): string => links.map(({ path }) => path).join(' ');
  if (assignees.length > 0 && pathsOf(assignees) === pathsOf(contacts))
    return [{ title: 'Assignee and contact', contacts }];
  return [
    { title: 'Assignee', contacts: assignees },
    { title: 'Contact', contacts },
  ].filter((people) => people.contacts.length > 0);
}

export function serviceFacts(data: SiteData, service: Service): ServiceFacts {
  const { registry } = data;
  const { entries } = service;
  const { srv, dnsSd } = serviceLabels(service);
  const dates = (all: readonly string[]): string[] => unique(all).filter(Boolean);
  const references = uniqueBy(
    entries.flatMap((entry) => entry.references),
    ({ label }) => label,
  );
  return {
    labels: [
      { title: 'SRV label', source: 'https://www.rfc-editor.org/rfc/rfc6335#section-5.2', values: srv },
      { title: 'DNS-SD type', source: 'https://www.rfc-editor.org/rfc/rfc6763#section-7', values: dnsSd },
    ].filter(({ values }) => values.length > 0),
    codes: unique(entries.flatMap(({ serviceCode }) => serviceCode ?? [])).map((code) => ({
      code,
      characters: serviceCodeText(code),
    })),
    people: findPeople(registry, entries),
    references: references.flatMap((reference) => citeReference(data, reference)),
    footnotes: referenceLabels(registry, references).footnotes,
    dates: [
      { title: 'Registered', values: dates(entries.map(({ registered }) => registered)) },
      { title: 'Modified', values: dates(entries.map(({ modified }) => modified)) },
    ].filter(({ values }) => values.length > 0),
    sharing: findSharing(registry, service),
  };
}
