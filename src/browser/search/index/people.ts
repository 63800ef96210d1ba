import { slug, usualContactSlug } from '../../../registry/index/permalink.ts';
import { type Folded, folded } from '../fold.ts';
import { parseSections } from './sections.ts';

/** A contact, or a document that entries refer to, by its title. */
interface ContactOrReference extends Folded {
  readonly kind: 'contact' | 'reference';
  readonly slug: string;
  /** Whether the registry no longer has it. */
  readonly former: boolean;
  /** The title of an RFC; null where none is known. */
  readonly about: Folded | null;
}

/** The contacts that belong together. */
export interface ContactGroup extends Folded {
  readonly slug: string;
  /** The name without its legal form, which few type. */
  readonly short: Folded;
  /** How many there are. */
  readonly contacts: number;
}

/** Whom entries name, what they refer to, and what common names are for. */
export interface People {
  readonly all: readonly ContactOrReference[];
  readonly organizations: readonly ContactGroup[];
  /** By the place of a common name in the file of names. */
  readonly whats: readonly string[];
}

const usualDocumentSlug = (title: string): string => slug(title.replace(' ', ''));

/**
 * Reads what src/formats/search-people.ts prints: documents, contacts, documents that are gone and contacts that are
 * gone. A line is a name, after a tab its slug where that does not follow from it, and after another what a document is
 * about. Then organizations: a name, a
 * slug and a number of contacts; and what common names are for.
 */
export function parsePeople(text: string): People {
  const sections = parseSections(text);
  const all = sections.slice(0, 4).flatMap((lines, i) => {
    const kind = i % 2 === 0 ? 'reference' : 'contact';
    const usualSlug = kind === 'reference' ? usualDocumentSlug : usualContactSlug;
    return lines.map((line) => {
      const [title = '', own = '', about = ''] = line.split('\t');
      const known = about === '' ? null : folded(about);
      return { kind, ...folded(title), slug: own || usualSlug(title), former: i > 1, about: known } as const;
    });
  });
  const organizations = (sections[4] ?? []).map((line) => {
    const [name = '', slug = '', contacts] = line.split('\t');
    return { ...folded(name), slug, short: folded(slug.replaceAll('-', ' ')), contacts: Number(contacts) };
  });
  return { all, organizations, whats: sections[5] ?? [] };
}
