import type { FormerContact } from '../../history/former.ts';
import type { Contact } from '../../index/contacts.ts';
import type { Registry } from '../../registry.ts';
import type { Headline } from '../headline.ts';
import { CONTACT_LIST, countLetters, groupByLetter, type Letter, type LetterCount } from '../letter-list.ts';
import { contactLink, type FormerLink, type Link } from '../link.ts';

/** A contact in a list. */
export interface ContactRow extends Link {
  readonly organization: string;
  readonly id: string;
}

/** What the page of all contacts says. */
export interface ContactsPage extends Headline {
  /** How many there are: `1,024`. */
  readonly count: string;
  readonly letters: readonly LetterCount[];
}

/** What the page of the contacts under one letter says. */
export interface ContactLetterPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly contacts: readonly ContactRow[];
  readonly former: readonly FormerLink[];
  readonly letters: readonly LetterCount[];
}

/** Present and former contacts by letter. */
export function contactLetters({ contacts, former }: Registry): Letter<Contact, FormerContact>[] {
  return groupByLetter(contacts.values(), former.contacts.values(), ({ title }) => title);
}

export function contactsPage(registry: Registry): ContactsPage {
  const { size } = registry.contacts;
  return {
    title: 'Contacts A–Z',
    description: `All ${size} assignees and contacts of IANA's registry, by letter.`,
    count: size.toLocaleString('en'),
    letters: countLetters(CONTACT_LIST, contactLetters(registry)),
  };
}

export function contactLetterPage(registry: Registry, of: Letter<Contact, FormerContact>): ContactLetterPage {
  const { letter, present, former } = of;
  const { title, path } = CONTACT_LIST;
  const capital = letter.toUpperCase();
  return {
    title: `${title}: ${capital}`,
    description: `${present.length} contacts under ${capital}.`,
    crumbs: [{ title, path }],
    contacts: present.map((contact) => ({
      ...contactLink(contact),
      organization: contact.details.organization,
      id: contact.details.id,
    })),
    former: former.map((gone) => ({ ...contactLink(gone), since: gone.since })),
    letters: countLetters(CONTACT_LIST, contactLetters(registry)),
  };
}
