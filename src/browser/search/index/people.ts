import { slug, usualContactSlug } from '../../../registry/index/permalink.ts';
import { type Folded, folded } from '../fold.ts';
import { parseSections } from './sections.ts';

/** A contact, or a document that entries cite. The name of a document is its short title, such as “RFC 6335”. */
interface ContactOrReference extends Folded {
  readonly kind: 'contact' | 'reference';
  readonly slug: string;
  /** Whether the registry no longer has it. */
  readonly former: boolean;
  /** The title of an RFC; null where none is known. */
  readonly about: Folded | null;
}

/** An organization that several contacts belong to. */
export interface ContactGroup extends Folded {
  readonly slug: string;
  /** The name without its legal form, because few people type that. */
  readonly short: Folded;
  /** How many there are. */
  readonly contacts: number;
}

/** Contacts, references, organizations, and what common names are for. */
export interface People {
  readonly all: readonly ContactOrReference[];
  readonly organizations: readonly ContactGroup[];
  /** What each common name is for, by the place of the name in its file (NamedUse). */
  readonly whats: readonly string[];
}

const usualDocumentSlug = (title: string): string => slug(title.replace(' ', ''));

/**
 * Reads the file that src/formats/search-people.ts prints. First come documents, contacts, former documents and former
 * contacts. Each line has a name, after a tab its slug if this does not follow from the name, and after another tab the
 * title of an RFC. Then come organizations, with name, slug and number of contacts, and what common names are for.
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
