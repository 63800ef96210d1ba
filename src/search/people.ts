import { slug, usualContactSlug } from '../registry/permalink.ts';
import { type Folded, folded } from './fold.ts';

/** A contact or a document as search knows it. */
export interface Listed extends Folded {
  readonly kind: 'contact' | 'reference';
  readonly slug: string;
}

/** Takes the text of the file of contacts and references and returns them: documents by title and slug, contacts by title, and by slug where it does not follow from the title. */
export function parsePeople(text: string): Listed[] {
  const [documents = '', contacts = ''] = text.split('\n\n');
  const lines = (part: string): string[] => part.split('\n').filter(Boolean);
  return [
    ...lines(documents).map((line): Listed => {
      const [title = '', name = slug(title.replace(' ', ''))] = line.split('\t');
      return { kind: 'reference', ...folded(title), slug: name };
    }),
    ...lines(contacts).map((line): Listed => {
      const [title = '', name = usualContactSlug(title)] = line.split('\t');
      return { kind: 'contact', ...folded(title), slug: name };
    }),
  ];
}
