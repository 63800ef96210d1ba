import type { CommonName } from '../registry/ours/common-names.ts';
import { sourceUrl } from '../registry/ours/common-names.ts';
import type { Entry } from '../registry/record/entry.ts';
import { contactPath, referencePath } from '../registry/index/permalink.ts';
import { printSpan } from '../registry/record/port.ts';
import { footnoteOf, linkOf } from '../registry/record/release.ts';
import { documentUrl, isDocument, type Reference } from '../registry/record/reference.ts';
import { contactFor, documentFor, entryPath, type Registry } from '../registry/registry.ts';
import { transportStatuses } from '../registry/record/status.ts';

/** Takes a path of this site and returns its whole URL. */
export type Absolute = (path: string) => string;

function personJson(registry: Registry, id: string, absolute: Absolute): object {
  const contact = contactFor(registry, id);
  return {
    id,
    title: contact?.title ?? id,
    permalink: contact ? absolute(contactPath(contact.slug)) : null,
  };
}

function referenceJson(registry: Registry, reference: Reference, absolute: Absolute): object {
  const { kind, label } = reference;
  const document = documentFor(registry, reference);
  return {
    label,
    kind,
    url: isDocument(reference)
      ? documentUrl(reference)
      : kind === 'uri'
        ? label
        : (linkOf(registry.info, label) ?? null),
    permalink: document ? absolute(referencePath(document.slug)) : null,
    ...(kind === 'footnote' && { text: footnoteOf(registry.info, label) ?? null }),
  };
}

/** Takes an entry and returns it for JSON: all twelve columns, contacts and references as objects with their permalinks. */
export function entryJson(registry: Registry, entry: Entry, absolute: Absolute): object {
  const person = (id: string): object => personJson(registry, id, absolute);
  return {
    permalink: absolute(entryPath(registry, entry)),
    serviceName: entry.name,
    portNumber: entry.span && printSpan(entry.span),
    transportProtocol: entry.transport,
    description: entry.description,
    assignees: entry.assignees.map(person),
    contacts: entry.contacts.map(person),
    registrationDate: entry.registered || null,
    modificationDate: entry.modified || null,
    references: entry.references.map((reference) => referenceJson(registry, reference, absolute)),
    serviceCode: entry.serviceCode,
    unauthorizedUseReported: entry.unauthorizedUse || null,
    assignmentNotes: entry.note || null,
  };
}

/** Takes common names of one page and returns them for JSON, each marked as none of IANA's. */
export function commonUsesJson(names: readonly CommonName[]): object[] {
  return names.map(({ name, transports, what, source }) => ({
    name,
    transports,
    what,
    source: sourceUrl(source),
    byIana: false,
  }));
}

/** Takes a port and the entries that count for it and returns its status on each transport. */
export function statusJson(port: number, entries: readonly Entry[]): object {
  return Object.fromEntries(transportStatuses(port, entries).map(({ transport, status }) => [transport, status.kind]));
}
