import { contactPath, referencePath } from '../../registry/index/permalink.ts';
import { type CommonName, sourceUrl } from '../../registry/ours/common-names.ts';
import type { Entry } from '../../registry/record/entry.ts';
import { printSpan, type Transport } from '../../registry/record/port.ts';
import { documentUrl, isDocument, type Reference } from '../../registry/record/reference.ts';
import { footnoteOf, linkOf } from '../../registry/record/release.ts';
import { type StatusKind, transportStatus } from '../../registry/record/status.ts';
import { contactFor, documentFor, entryPath, type Registry } from '../../registry/registry.ts';
import type { EntryJson, PersonJson, ReferenceJson, StatusesJson, UseJson } from './schema-parts.ts';

/** The whole URL of a path of this site. */
export type Absolute = (path: string) => string;

/** What has to be known around an entry. */
export type EntryContext = Pick<Registry, 'info' | 'contacts' | 'documents' | 'former' | 'anchors'>;

function referenceUrl({ info }: EntryContext, reference: Reference): string | null {
  if (isDocument(reference)) return documentUrl(reference);
  return reference.kind === 'uri' ? reference.label : (linkOf(info, reference.label) ?? null);
}

function referenceJson(registry: EntryContext, reference: Reference, absolute: Absolute): ReferenceJson {
  const { kind, label } = reference;
  const document = documentFor(registry, reference);
  return {
    label,
    kind,
    url: referenceUrl(registry, reference),
    permalink: document ? absolute(referencePath(document.slug)) : null,
    ...(kind === 'footnote' && { text: footnoteOf(registry.info, label) ?? null }),
  };
}

/** All twelve columns of an entry, contacts and references as objects with their permalinks. */
export function entryJson(registry: EntryContext, entry: Entry, absolute: Absolute): EntryJson {
  const person = (id: string): PersonJson => {
    const { title, slug } = contactFor(registry, id);
    return { id, title, permalink: absolute(contactPath(slug)) };
  };
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

/** A common name, marked as none of IANA's; throws if its source is neither an RFC nor a URL. */
export function useJson({ name, transports, what, source }: CommonName): UseJson {
  const url = sourceUrl(source);
  if (url === null) throw new Error(`The source of the common name ${name} leads nowhere: ${source}`);
  return { name, transports, what, source: url, byIana: false };
}

/** The status of a port on each transport, by entries that cover it. */
export function statusesJson(port: number, entries: readonly Entry[]): StatusesJson {
  const on = (transport: Transport): StatusKind => transportStatus(port, entries, transport).kind;
  return { tcp: on('tcp'), udp: on('udp'), sctp: on('sctp'), dccp: on('dccp') };
}

/** A value as the text of a JSON file of its own. */
export function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
