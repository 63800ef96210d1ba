import type { SiteData } from '../../registry/facts/site-data.ts';
import { contactPath, referencePath } from '../../registry/index/permalink.ts';
import { contactFor, documentFor, entryPath } from '../../registry/lookup.ts';
import type { RfcTitles } from '../../registry/ours/rfc-titles.ts';
import type { Entry } from '../../registry/record/entry.ts';
import { footnoteOf, linkOf } from '../../registry/record/info-labels.ts';
import { printSpan } from '../../registry/record/port.ts';
import { documentTitle, documentUrl, isDocument, type Reference } from '../../registry/record/reference.ts';
import type { RegistryInfo } from '../../registry/record/release.ts';
import type { Registry } from '../../registry/registry.ts';
import { must } from '../../registry/text/must.ts';
import type { EntryJson, PersonJson, ReferenceJson } from './schema-parts.ts';

/** The parts of a site that JSON files are made of. */
export interface JsonSource extends Pick<SiteData, 'registry' | 'lastChanges'> {
  readonly ours: Pick<SiteData['ours'], 'rfcTitles'>;
}

/** Returns the whole URL of a path of this site. */
export type Absolute = (path: string) => string;

/** A registry with the titles of the RFCs that it cites, which are not from IANA. */
export type TitledRegistry = Registry & Pick<EntryContext, 'rfcTitles'>;

/** A titled registry with the release that last changed each page. */
export type JsonRegistry = TitledRegistry & Pick<SiteData, 'lastChanges'>;

/** What the JSON of an entry needs besides the entry. */
export interface EntryContext extends Pick<Registry, 'contacts' | 'documents' | 'anchors'> {
  readonly info: Pick<RegistryInfo, 'updated' | 'links' | 'footnotes'>;
  readonly former: Pick<Registry['former'], 'contacts' | 'documents'>;
  /** Absent in a browser, where no titles are loaded. */
  readonly rfcTitles?: RfcTitles;
}

/** Joins the registry of a site with what its JSON files add. */
export const joinForJson = ({ registry, ours, lastChanges }: JsonSource): JsonRegistry => ({
  ...registry,
  rfcTitles: ours.rfcTitles,
  lastChanges,
});

/** The date of the release that last changed a page; null if the change was before the site's history begins. */
export function unchangedSince({ lastChanges }: Pick<SiteData, 'lastChanges'>, path: string): string | null {
  const { release, seen } = must(lastChanges, path, 'date of a page');
  return seen ? release : null;
}

function referenceUrl({ info }: EntryContext, reference: Reference): string | null {
  if (isDocument(reference)) return documentUrl(reference);
  return reference.kind === 'uri' ? reference.label : (linkOf(info, reference.label) ?? null);
}

function referenceJson(registry: EntryContext, reference: Reference, absolute: Absolute): ReferenceJson {
  const { kind, label } = reference;
  const document = documentFor(registry, reference);
  const title = isDocument(reference) && registry.rfcTitles?.get(documentTitle(reference));
  return {
    label,
    kind,
    url: referenceUrl(registry, reference),
    permalink: document ? absolute(referencePath(document.slug)) : null,
    ...(title && { title }),
    ...(kind === 'footnote' && { text: footnoteOf(registry.info, label) ?? null }),
  };
}

/** The JSON of the contact with an ID. */
export function personJson(
  registry: Pick<EntryContext, 'contacts' | 'former'>,
  id: string,
  absolute: Absolute,
): PersonJson & { readonly permalink: string } {
  const { title, slug } = contactFor(registry, id);
  return { id, title, permalink: absolute(contactPath(slug)) };
}

/** The JSON of an entry: all twelve columns. Contacts and references are objects with permalinks. */
export function entryJson(registry: EntryContext, entry: Entry, absolute: Absolute): EntryJson {
  const person = (id: string): PersonJson => personJson(registry, id, absolute);
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

/** The text of a JSON file that holds one value, on one line. */
export function printJson(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
