import type { FormerContact } from './history/former.ts';
import type { Formers } from './history/former.ts';
import type { Contact } from './index/contacts.ts';
import { type CitedDocument, documentSlug } from './index/documents.ts';
import { DATA, portsPath, servicePath, slug } from './index/permalink.ts';
import type { Entry } from './record/entry.ts';
import { isDocument, type Reference } from './record/reference.ts';
import type { Registry } from './registry.ts';
import { must } from './text/must.ts';

// Where parts of the registry lead. Of registry.ts this file imports only a type, so that readers' browsers can run it.

/** The document that a reference stands for, a former one too. */
export function documentFor(
  { documents, former }: Pick<Registry, 'documents'> & { readonly former: Pick<Formers, 'documents'> },
  reference: Reference,
): CitedDocument | undefined {
  if (!isDocument(reference)) return undefined;
  const key = documentSlug(reference);
  return documents.get(key) ?? former.documents.get(key)?.document;
}

/** What to call the contact of an ID, and the slug of its page; of a former contact, too. */
export function contactFor(
  { contacts, former }: Pick<Registry, 'contacts'> & { readonly former: Pick<Formers, 'contacts'> },
  id: string,
): Contact | FormerContact {
  return contacts.get(id) ?? must(former.contacts, id, 'contact');
}

/** The path of an entry itself, with its anchor: on its service's page, else on that of its ports. */
export function entryPath({ anchors }: Pick<Registry, 'anchors'>, entry: Entry): string {
  const { name, span } = entry;
  // An entry that has neither a name nor a port is listed among the oddities.
  const page = name === null ? (span ? portsPath(span) : DATA) : servicePath(slug(name));
  return `${page}#${must(anchors, entry, 'anchor')}`;
}
