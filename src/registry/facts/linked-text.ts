import { contactPath, referencePath } from '../index/permalink.ts';
import { documentFor } from '../lookup.ts';
import { documentUrl, isDocument, parseReference } from '../record/reference.ts';
import type { Registry } from '../registry.ts';
import { splitLabels } from '../text/labels.ts';

/** A piece of text; `path` leads to a page of this site, `url` elsewhere. Put together, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly path?: string;
  readonly url?: string;
}

/** A text that leads to an address of the web; one for anything else, such as `mailto:`, stays text. */
export function webPiece(text: string, address: string): Piece {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? { text, url: address } : { text };
}

function labelPieces(registry: Registry, label: string): Piece[] {
  const contact = registry.contacts.get(label);
  const reference = parseReference(label);
  const document = documentFor(registry, reference);
  const bracketed = (target: Omit<Piece, 'text'>): Piece[] => [
    { text: '[' },
    { text: label, ...target },
    { text: ']' },
  ];
  if (contact && registry.info.citations.includes(label)) return bracketed({ path: contactPath(contact.slug) });
  if (document) return bracketed({ path: referencePath(document.slug) });
  if (isDocument(reference)) return bracketed({ url: documentUrl(reference) });
  if (reference.kind === 'uri') return bracketed({ url: label });
  return [{ text: `[${label}]` }];
}

/** A text of the registry in pieces: contacts and documents in brackets are links. */
export function linkText(registry: Registry, text: string): Piece[] {
  return splitLabels(text).flatMap((part) => ('label' in part ? labelPieces(registry, part.label) : [part]));
}
