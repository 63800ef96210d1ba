import type { EntryContext } from '../../../formats/json/entry-json.ts';
import type { ContactsFile } from '../../../formats/table/contacts-file.ts';
import { anchorEntries } from '../../../registry/index/anchor.ts';
import { contactIds, listContacts } from '../../../registry/index/contacts.ts';
import { listDocuments } from '../../../registry/index/documents.ts';
import { slug } from '../../../registry/index/permalink.ts';
import { type ContactDetails, parseContact } from '../../../registry/record/contact.ts';
import { type Entry, parseEntry } from '../../../registry/record/entry.ts';
import { cellsOf, type Rows } from '../data/rows.ts';

/** The registry in the form that src/formats/ needs, made from the table's files. It has nothing former. */
export interface TakenRegistry extends EntryContext {
  /** All entries, in the order of the rows. */
  readonly entries: readonly Entry[];
  /** IANA's Contact Information table. */
  readonly details: readonly ContactDetails[];
}

/** Makes a registry of rows and contacts; `updated` is the date of the release. */
export function takeRegistry(rows: Rows, { contacts, footnotes }: ContactsFile, updated: string): TakenRegistry {
  const entries = Array.from({ length: rows.count }, (_, row) => parseEntry(cellsOf(rows, row), '', row + 2, []));
  const details = contacts.map((cells, i) => parseContact(cells, '', i + 2, []));
  const slugs = new Map(contactIds(details, entries).map((id) => [id, rows.slugs.get(id) ?? slug(id)]));
  return {
    entries,
    details,
    info: { updated, footnotes, links: Object.fromEntries(rows.links) },
    contacts: listContacts(details, entries, [], slugs),
    documents: listDocuments(entries, []),
    anchors: anchorEntries(entries),
    former: { contacts: new Map(), documents: new Map() },
  };
}
