import { mentions } from '../index/contacts.ts';
import { type CitedDocument, documentSlug, listDocuments } from '../index/documents.ts';
import { type ContactDetails, contactTitle, unlistedContact } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import type { Span } from '../record/port.ts';
import { type DocumentReference, isDocument } from '../record/reference.ts';
import { unique } from '../text/list.ts';
import { lastOf, must } from '../text/must.ts';
import { type EntryChange, entryOf, sidesOf } from './changes.ts';
import { documentsOf, type History } from './history.ts';

/** What is no longer in the registry. */
interface Gone {
  /** The date of the first release without it. */
  readonly since: string;
  /** The entries that went with it, as they last were. */
  readonly entries: readonly Entry[];
}

/** A service name that the registry no longer has. */
export interface FormerService extends Gone {
  readonly name: string;
  readonly slug: string;
}

/** A contact that neither IANA's table nor an entry names any more. */
export interface FormerContact extends Gone {
  readonly details: ContactDetails;
  readonly title: string;
  readonly slug: string;
}

/** An RFC or draft that no entry cites any more. */
export interface FormerDocument extends Gone {
  readonly document: CitedDocument;
}

/** Ports that no entry has as one range any more. */
export interface FormerSpan extends Gone {
  readonly span: Span;
}

/** What is in the registry now, by the same keys as in `Formers`. */
export interface Present {
  readonly services: ReadonlyMap<string, unknown>;
  readonly contacts: ReadonlyMap<string, unknown>;
  readonly documents: ReadonlyMap<string, unknown>;
  readonly spans: ReadonlyMap<string, unknown>;
}

/** What keeps its page though it is gone. */
export interface Formers {
  /** By slug. */
  readonly services: ReadonlyMap<string, FormerService>;
  /** By ID. */
  readonly contacts: ReadonlyMap<string, FormerContact>;
  /** By slug. */
  readonly documents: ReadonlyMap<string, FormerDocument>;
  /** By ports as IANA writes them. */
  readonly spans: ReadonlyMap<string, FormerSpan>;
}

// If the last change of something added it, no release was seen to remove it: it went when the history began anew, and
// its last entry is the one that was added.
function goneBy(changes: readonly EntryChange[], { begun }: History): Gone {
  const last = changes.at(-1);
  const since = last?.release ?? '';
  if (last?.kind === 'added') return { since: begun > since ? begun : since, entries: [last.record] };
  const entries = changes.flatMap((change) =>
    change.release === since && change.kind === 'removed' ? [change.record] : [],
  );
  return { since, entries };
}

function formerService(slug: string, changes: readonly EntryChange[], history: History): FormerService {
  const { name } = entryOf(lastOf(changes, 'change of a service'));
  return { ...goneBy(changes, history), slug, name: name ?? slug };
}

function formerSpan(changes: readonly EntryChange[], history: History): FormerSpan {
  const { span } = entryOf(lastOf(changes, 'change of a span'));
  return { ...goneBy(changes, history), span: span as Span };
}

function formerContact(id: string, slug: string, history: History): FormerContact {
  const gone = goneBy(history.ofContact.get(id) ?? [], history);
  const last = history.ofPerson.get(id)?.at(-1);
  const details = last?.kind === 'removed' ? last.record : unlistedContact(id);
  const since = last && last.release > gone.since ? last.release : gone.since;
  return { ...gone, since, details, title: contactTitle(details), slug };
}

// A word in brackets that was never a citation has no page to keep.
function wasCited(slug: string, last: EntryChange): boolean {
  const isThis = (reference: DocumentReference): boolean => documentSlug(reference) === slug;
  if (last.kind === 'changed') return !documentsOf(last.after).some(isThis);
  return last.kind === 'removed' || last.record.references.filter(isDocument).some(isThis);
}

const absent = <K, V>(found: ReadonlyMap<K, V>, present: ReadonlyMap<K, unknown>): [K, V][] =>
  [...found].filter(([key]) => !present.has(key));

/** What the registry once had and no longer has. `contactSlugs` are by ID. */
export function findFormers(now: Present, history: History, contactSlugs: ReadonlyMap<string, string>): Formers {
  const { ofService, ofSpan, ofContact, ofPerson, ofDocument } = history;
  const people = unique([...ofContact.keys(), ...ofPerson.keys()]).filter((id) => !now.contacts.has(id));
  const citing = [...ofDocument.values()].flat().flatMap(sidesOf);
  const documents = listDocuments(citing, citing.flatMap(mentions));
  return {
    services: new Map(
      absent(ofService, now.services).map(([slug, changes]) => [slug, formerService(slug, changes, history)]),
    ),
    spans: new Map(absent(ofSpan, now.spans).map(([key, changes]) => [key, formerSpan(changes, history)])),
    contacts: new Map(
      people.map((id) => [id, formerContact(id, must(contactSlugs, id, 'slug of a contact'), history)]),
    ),
    documents: new Map(
      absent(ofDocument, now.documents)
        .filter(([slug, changes]) => wasCited(slug, lastOf(changes, 'change of a document')))
        .map(([slug, changes]) => [slug, { ...goneBy(changes, history), document: must(documents, slug, 'document') }]),
    ),
  };
}

/** The last entries of all that is gone. Some of these entries no release was seen to remove. */
export function lastEntries({ services, contacts, documents, spans }: Formers): Entry[] {
  return [services, contacts, documents, spans].flatMap((kept) => [...kept.values()].flatMap(({ entries }) => entries));
}
