import { servicePath } from '../../index/permalink.ts';
import { serviceLabels } from '../../index/service-labels.ts';
import type { Service } from '../../index/services.ts';
import { portsOf } from '../../record/port.ts';
import { serviceCodeText } from '../../record/service-code.ts';
import type { Registry } from '../../registry.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import { must } from '../../text/must.ts';
import { type Labels, referenceLabels } from '../entry/labels.ts';
import { contactLink, type Link } from '../link.ts';
import { serviceNames } from './service-names.ts';

/** What the entries of a service say together, each thing once. What nobody says is not in the lists. */
export interface ServiceFacts {
  /** What it is found under in DNS, and the document that says so. */
  readonly labels: readonly { readonly title: string; readonly source: string; readonly values: readonly string[] }[];
  readonly codes: readonly { readonly code: number; readonly characters: string }[];
  readonly people: readonly { readonly title: string; readonly contacts: readonly Link[] }[];
  readonly references: Labels;
  readonly dates: readonly { readonly title: string; readonly values: readonly string[] }[];
  /** The other services on its ports. */
  readonly sharing: readonly Link[];
}

function findSharing(registry: Registry, service: Service): Link[] {
  const ports = unique(service.entries.flatMap(({ span }) => (span ? portsOf(span) : [])));
  const entries = unique(ports.flatMap((port) => must(registry.portAt, port, 'port').entries));
  return serviceNames(registry, entries).filter(({ path }) => path !== servicePath(service.slug));
}

export function serviceFacts(registry: Registry, service: Service): ServiceFacts {
  const { entries } = service;
  const { srv, dnsSd } = serviceLabels(service);
  const people = (ids: readonly string[]): Link[] =>
    unique(ids).map((id) => contactLink(must(registry.contacts, id, 'contact')));
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
    people: [
      { title: 'Assignee', contacts: people(entries.flatMap(({ assignees }) => assignees)) },
      { title: 'Contact', contacts: people(entries.flatMap(({ contacts }) => contacts)) },
    ].filter(({ contacts }) => contacts.length > 0),
    references: referenceLabels(registry, references),
    dates: [
      { title: 'Registered', values: dates(entries.map(({ registered }) => registered)) },
      { title: 'Modified', values: dates(entries.map(({ modified }) => modified)) },
    ].filter(({ values }) => values.length > 0),
    sharing: findSharing(registry, service),
  };
}
