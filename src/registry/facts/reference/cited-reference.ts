import { referencePath } from '../../index/permalink.ts';
import { documentFor } from '../../lookup.ts';
import { nameFile } from '../../record/named-file.ts';
import { documentTitle, isDocument, type Reference } from '../../record/reference.ts';
import { referenceLabels } from '../entry/labels.ts';
import type { Piece } from '../linked-text.ts';
import type { SiteData } from '../site-data.ts';

/** A reference of an entry as people name it: `RFC 6335`, `proto.md`. */
export interface CitedReference extends Piece {
  /** The title of an RFC, what a file is and where; '' where nothing is known. */
  readonly about: string;
}

/** What a reference is, and where it leads. */
export function citeReference({ registry, ours }: SiteData, reference: Reference): CitedReference[] {
  const document = documentFor(registry, reference);
  if (isDocument(reference) && document) {
    const name = documentTitle(reference);
    return [
      {
        text: reference.section === '' ? name : `${name}, ${reference.section}`,
        path: referencePath(document.slug),
        about: ours.rfcTitles.get(name) ?? '',
      },
    ];
  }
  const file = reference.kind === 'uri' ? nameFile(reference.label) : null;
  if (file) return [{ text: file.name, url: reference.label, about: file.about }];
  return referenceLabels(registry, [reference]).labels.map((label) => ({ ...label, about: '' }));
}
