import { slug, usualContactSlug } from '../../registry/index/permalink.ts';
import { type Folded, folded } from './fold.ts';
import { parseSections } from './sections.ts';

/** A contact, or a document that entries refer to, by its title. */
export interface ContactOrReference extends Folded {
  readonly kind: 'contact' | 'reference';
  readonly slug: string;
  /** Whether the registry no longer has it. */
  readonly former: boolean;
}

const usualDocumentSlug = (title: string): string => slug(title.replace(' ', ''));

/**
 * Reads what src/formats/search-people.ts prints: documents, contacts, documents that are gone and contacts that are
 * gone. A line is a title, and after a tab its slug where that does not follow from it.
 */
export function parsePeople(text: string): ContactOrReference[] {
  return parseSections(text).flatMap((lines, i) => {
    const kind = i % 2 === 0 ? 'reference' : 'contact';
    const usualSlug = kind === 'reference' ? usualDocumentSlug : usualContactSlug;
    return lines.map((line) => {
      const [title = '', own = usualSlug(title)] = line.split('\t');
      return { kind, ...folded(title), slug: own, former: i > 1 } as const;
    });
  });
}
