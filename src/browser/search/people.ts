import { slug, usualContactSlug } from '../../registry/index/permalink.ts';
import { type Folded, folded } from './fold.ts';

/** A contact or a document as search knows it. */
export interface Listed extends Folded {
  readonly kind: 'contact' | 'reference';
  readonly slug: string;
  /** Whether the registry no longer has it. */
  readonly former: boolean;
}

/** Takes the text of the file of contacts and references and returns them: documents by title and slug, contacts by title, and by slug where it does not follow from the title; then those that are gone. */
export function parsePeople(text: string): Listed[] {
  const [documents = '', contacts = '', formerDocuments = '', formerContacts = ''] = text.split('\n\n');
  const read = (part: string, kind: Listed['kind'], usual: (title: string) => string, former: boolean): Listed[] =>
    part
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [title = '', name = usual(title)] = line.split('\t');
        return { kind, ...folded(title), slug: name, former };
      });
  const usualDocumentSlug = (title: string): string => slug(title.replace(' ', ''));
  return [
    ...read(documents, 'reference', usualDocumentSlug, false),
    ...read(contacts, 'contact', usualContactSlug, false),
    ...read(formerDocuments, 'reference', usualDocumentSlug, true),
    ...read(formerContacts, 'contact', usualContactSlug, true),
  ];
}
