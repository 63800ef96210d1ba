import type { FormerContact } from '../../history/former.ts';
import type { Contact } from '../../index/contacts.ts';
import { letterOf } from '../../index/permalink.ts';
import type { ContactDetails } from '../../record/contact.ts';
import type { Registry } from '../../registry.ts';
import { printCount, printNumber } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import { compareText } from '../../text/order.ts';
import type { Headline } from '../headline.ts';
import { CONTACT_LIST, countLetters, groupByLetter, type Letter, type LetterCount } from '../letter-list.ts';
import { contactLink, type FormerLink, type Link } from '../link.ts';
import { sortName } from './sort-name.ts';

/** A contact in a list. */
export interface ContactRow extends Link {
  readonly organization: string;
  readonly id: string;
  /** How many entries name it as assignee or contact: `3`. */
  readonly entries: string;
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
  /** How many there are: one sentence. */
  readonly counts: string;
  readonly contacts: readonly ContactRow[];
  readonly former: readonly FormerLink[];
  readonly letters: readonly LetterCount[];
}

/** Contacts in the order in which they are looked up: people by last name. */
export const bySortName = <One extends { readonly details: ContactDetails; readonly slug: string }>(
  contacts: Iterable<One>,
): One[] =>
  [...contacts]
    .map((one) => ({ one, key: sortName(one.details).toLowerCase() }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.one.slug, b.one.slug))
    .map(({ one }) => one);

/** Present and former contacts under one letter. */
export type ContactLetter = Letter<Contact, FormerContact>;

/**
 * Present and former contacts by the letter they are looked up by. A letter that a title begins with has a list even if
 * the list is empty: contacts were once listed by title, and the address of that list stays.
 */
export function contactLetters({ contacts, former }: Registry): ContactLetter[] {
  const [present, gone] = [bySortName(contacts.values()), bySortName(former.contacts.values())];
  const letters = groupByLetter(present, gone, ({ details }) => sortName(details));
  const titles = unique([...present, ...gone].map(({ title }) => letterOf(title)));
  const empty = titles.filter((title) => !letters.some(({ letter }) => letter === title));
  return [...letters, ...empty.map((letter) => ({ letter, present: [], former: [] }))];
}

/** How many entries name a contact as assignee or contact. */
export function countNaming({ assigneeOf, contactFor }: Contact): number {
  return unique([...assigneeOf, ...contactFor]).length;
}

export function contactsPage(registry: Registry): ContactsPage {
  const { size } = registry.contacts;
  return {
    title: 'Contacts A–Z',
    description: `All ${printNumber(size)} assignees and contacts of IANA's registry, by letter.`,
    count: printNumber(size),
    letters: countLetters(CONTACT_LIST, contactLetters(registry)),
  };
}

/** What the page of the contacts under one of all letters says. */
export function contactLetterPage(
  { contacts }: Registry,
  { letter, present, former }: ContactLetter,
  letters: readonly ContactLetter[],
): ContactLetterPage {
  const { title, path } = CONTACT_LIST;
  const capital = letter.toUpperCase();
  return {
    title: `${title}: ${capital}`,
    description: `${printCount(present.length, 'contact')} of IANA's registry under ${capital}, people by last name.`,
    counts: `${printNumber(present.length)} of ${printCount(contacts.size, 'contact')}. Sorted by last name.`,
    crumbs: [{ title, path }],
    contacts: present.map((contact) => ({
      ...contactLink(contact),
      organization: contact.details.organization,
      id: contact.details.id,
      entries: printNumber(countNaming(contact)),
    })),
    former: former.map((gone) => ({ ...contactLink(gone), since: gone.since })),
    letters: countLetters(CONTACT_LIST, letters, letter),
  };
}
