import { type ContactDetails, contactTitle } from '../record/contact.ts';
import { type CitedDocument, documentSlug, listDocuments } from '../index/documents.ts';
import type { Entry } from '../record/entry.ts';
import { type EntryChange, entryOf, sidesOf } from './changes.ts';
import { documentsOf, type History } from './history.ts';
import { mentions } from '../index/contacts.ts';
import { portsOf, type Span } from '../record/port.ts';
import type { Port } from '../index/ports.ts';
import { isDocument } from '../record/reference.ts';

/** What is no longer in the registry: the date of the release that has it no more, and the entries that went with it, as they last were. */
interface Gone {
  readonly since: string;
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

/** What is in the registry now, by the keys that it is gone by. */
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

// Where the history began anew nobody saw it go: then it is gone since, and was what it last came or changed as.
function lastOf(changes: readonly EntryChange[], { begun }: History): Gone {
  const last = changes.at(-1);
  const since = last?.release ?? '';
  if (last?.kind === 'added') return { since: begun > since ? begun : since, entries: [last.record] };
  const entries = changes.flatMap((change) =>
    change.release === since && change.kind === 'removed' ? [change.record] : [],
  );
  return { since, entries };
}

// A word in brackets that was never a citation has no page to keep.
function isGone(slug: string, last: EntryChange | undefined): boolean {
  if (last?.kind === 'removed') return true;
  if (last?.kind === 'added')
    return last.record.references.some((one) => isDocument(one) && documentSlug(one) === slug);
  return last?.kind === 'changed' && !documentsOf(last.after).some((reference) => documentSlug(reference) === slug);
}

const absent = <K, V>(found: ReadonlyMap<K, V>, present: ReadonlyMap<K, unknown>): [K, V][] =>
  [...found].filter(([key]) => !present.has(key));

/** Takes what the registry has, its history and the slugs of contacts, and returns what it had and has no more. */
export function findFormers(now: Present, history: History, contactSlugs: ReadonlyMap<string, string>): Formers {
  const { ofService, ofSpan, ofContact, ofPerson, ofDocument } = history;
  const people = new Map([...ofContact.keys(), ...ofPerson.keys()].map((id) => [id, id]));
  const citing = [...ofDocument.values()].flat().flatMap(sidesOf);
  const cited = listDocuments(citing, citing.flatMap(mentions));
  return {
    services: new Map(
      absent(ofService, now.services).map(([slug, changes]) => {
        const gone = lastOf(changes, history);
        return [slug, { ...gone, slug, name: entryOf(changes.at(-1) as EntryChange).name ?? slug }];
      }),
    ),
    spans: new Map(
      absent(ofSpan, now.spans).map(([key, changes]) => {
        const { span } = entryOf(changes.at(-1) as EntryChange);
        return [key, { ...lastOf(changes, history), span: span as Span }];
      }),
    ),
    contacts: new Map(
      absent(people, now.contacts).map(([id]) => {
        const gone = lastOf(ofContact.get(id) ?? [], history);
        const last = ofPerson.get(id)?.at(-1);
        const nobody: ContactDetails = { id, name: '', organization: '', uris: [], updated: '', line: 0 };
        const details = last?.kind === 'removed' ? last.record : nobody;
        const since = last && last.release > gone.since ? last.release : gone.since;
        return [id, { ...gone, since, details, title: contactTitle(details), slug: contactSlugs.get(id) ?? '' }];
      }),
    ),
    documents: new Map(
      absent(ofDocument, now.documents).flatMap(([slug, changes]) => {
        const document = cited.get(slug);
        return document && isGone(slug, changes.at(-1))
          ? [[slug, { ...lastOf(changes, history), document }] as const]
          : [];
      }),
    ),
  };
}

/** The entries that what is gone last had; those that no release was seen to remove are among them. */
export function lastEntries({ services, contacts, documents, spans }: Formers): Entry[] {
  return [services, contacts, documents, spans].flatMap((kept) => [...kept.values()].flatMap(({ entries }) => entries));
}

/** An entry that now has a port of one that is gone, on its transport. */
export interface Successor {
  readonly entry: Entry;
  /** Whether somebody it was assigned to has this one, too. */
  readonly sameAssignee: boolean;
}

/** Takes the registry and entries that are gone and returns what it has now in their place, each once: on the same ports and transport. */
export function successorsOf(
  { portAt }: { readonly portAt: ReadonlyMap<number, Port> },
  gone: readonly Entry[],
): Successor[] {
  const found = gone.flatMap(({ span, transport, assignees }) => {
    const covering = span ? portsOf(span).flatMap((port) => portAt.get(port)?.entries ?? []) : [];
    return covering
      .filter((entry) => entry.transport === null || transport === null || entry.transport === transport)
      .map((entry) => ({ entry, sameAssignee: assignees.some((id) => entry.assignees.includes(id)) }));
  });
  return [...new Map(found.map((successor) => [successor.entry, successor])).values()];
}
