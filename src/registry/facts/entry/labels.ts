import { contactPath, referencePath } from '../../index/permalink.ts';
import { documentFor } from '../../lookup.ts';
import { footnoteOf, linkOf } from '../../record/info-labels.ts';
import type { Reference } from '../../record/reference.ts';
import type { Registry } from '../../registry.ts';
import { must } from '../../text/must.ts';
import { type Piece, webPiece } from '../linked-text.ts';

/** The labels that IANA writes in brackets, with their links, and the footnotes that they cite. */
export interface Labels {
  readonly labels: readonly Piece[];
  /** The texts of the footnotes. */
  readonly footnotes: readonly string[];
}

/** Contacts by their IDs, as entries name them. */
export function contactLabels({ contacts, former }: Registry, ids: readonly string[]): Labels {
  const slugOf = (id: string): string => (contacts.get(id) ?? must(former.contacts, id, 'contact')).slug;
  return { labels: ids.map((id) => ({ text: id, path: contactPath(slugOf(id)) })), footnotes: [] };
}

function referenceLabel(registry: Registry, reference: Reference): Piece {
  const { kind, label } = reference;
  const document = documentFor(registry, reference);
  if (document) return { text: label, path: referencePath(document.slug) };
  const address = kind === 'uri' ? label : linkOf(registry.info, label);
  return address === undefined ? { text: label } : webPiece(label, address);
}

/** The labels of references. Each leads to a document's page, an address, a footnote, or nowhere. */
export function referenceLabels(registry: Registry, references: readonly Reference[]): Labels {
  const cited = references.filter(({ kind }) => kind === 'footnote');
  return {
    labels: references.map((reference) => referenceLabel(registry, reference)),
    footnotes: cited.flatMap(({ label }) => footnoteOf(registry.info, label) || []),
  };
}
