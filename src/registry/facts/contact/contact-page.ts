import type { FormerContact } from '../../history/former.ts';
import type { Contact } from '../../index/contacts.ts';
import { contactPath } from '../../index/permalink.ts';
import type { ContactDetails } from '../../record/contact.ts';
import type { Entry } from '../../record/entry.ts';
import { printCount } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import { goneContact, type GoneNotice } from '../changes/gone-notice.ts';
import { entryList } from '../entry/entry-list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import { type Headline, shorten } from '../headline.ts';
import { contactLead } from '../history/contact-lead.ts';
import { type HistoryList, historyList, type HistorySubject, MENTIONED } from '../history/history-list.ts';
import { CONTACT_LIST, letterCrumbs } from '../letter-list.ts';
import type { Link } from '../link.ts';
import { type Piece, webPiece } from '../linked-text.ts';
import { countEntries } from '../list/list-page.ts';
import { type OrganizationOfContact, organizationOfContact } from '../organization/organization-of-contact.ts';
import type { SiteData } from '../site-data.ts';
import { countNaming } from './contact-list.ts';
import { findNamesakes } from './namesakes.ts';
import { sortName } from './sort-name.ts';

/** What IANA's table says of a contact; '' where it says nothing. */
export interface ContactFacts extends Omit<ContactDetails, 'uris' | 'line'> {
  readonly uris: readonly Piece[];
  /** Whether an address has `&` where `@` belongs. */
  readonly hidesAddresses: boolean;
}

/** Entries that name a contact in one way. */
export interface ContactEntries {
  readonly heading: string;
  readonly caption: string;
  /** How many: `1 entry`. */
  readonly count: string;
  readonly list: EntryTable;
}

/** What the pages of present and former contacts have in common. */
interface AnyContactPage extends Headline {
  /** What people call the contact. */
  readonly name: string;
  readonly crumbs: readonly Link[];
  readonly facts: ContactFacts;
  readonly groups: readonly ContactEntries[];
  readonly history: HistoryList;
}

/** What the page of a contact says. */
export interface ContactPage extends AnyContactPage {
  /** What it is, and how many entries name it: `Contact · 3 entries`. */
  readonly counts: string;
  /** Other contacts that people call the same. */
  readonly namesakes: readonly Link[];
  /** Where the contact's details are missing: `the registry`, `this excerpt`; null where IANA gives them. */
  readonly missingIn: string | null;
  /** The organization that the contact belongs to, if any. */
  readonly organization: OrganizationOfContact | null;
}

/** What the page of a contact that is no longer in the registry says. */
export interface FormerContactPage extends AnyContactPage {
  readonly gone: GoneNotice;
}

function contactFacts({ id, name, organization, uris, updated }: ContactDetails): ContactFacts {
  return {
    id,
    name,
    organization,
    uris: uris.map((uri) => webPiece(uri, uri)),
    updated,
    hidesAddresses: uris.some((uri) => uri.includes('&')),
  };
}

/** The entries that name a contact, by how they name it: as assignee and contact, as one of the two, or in a text. */
function groupEntries({ assigneeOf, contactFor, mentionedIn }: Contact) {
  const both = assigneeOf.filter((entry) => contactFor.includes(entry));
  const only = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => !both.includes(entry));
  return [
    { heading: 'Assignee of and contact for', entries: both },
    { heading: 'Assignee of', entries: only(assigneeOf) },
    { heading: 'Contact for', entries: only(contactFor) },
    { heading: 'Mentioned in', entries: mentionedIn, prefix: MENTIONED },
  ].filter(({ entries }) => entries.length > 0);
}

function contactHistory(
  data: SiteData,
  { details, slug }: Contact | FormerContact,
  shown: Partial<HistorySubject>,
): HistoryList {
  const { id } = details;
  const { ofContact, ofPerson, ofMention } = data.registry.history;
  const words = { ...data, here: contactPath(slug) };
  const subject = {
    changes: ofContact.get(id) ?? [],
    details: ofPerson.get(id) ?? [],
    mentioned: ofMention.get(id) ?? [],
    ...shown,
  };
  return historyList(words, subject, contactLead(words, id));
}

export function contactPage(data: SiteData, contact: Contact): ContactPage {
  const { details, title: name, known, assigneeOf, contactFor, mentionedIn } = contact;
  const { id } = details;
  const groups = groupEntries(contact);
  const names = unique(groups.flatMap(({ entries }) => entries.map((entry) => entry.name ?? 'a port')));
  const what = `${name} in IANA's port and service name registry (${id})`;
  return {
    title: `${name} (${id})`,
    description: shorten(`${what}: ${names.join(', ')}`),
    name,
    crumbs: letterCrumbs(CONTACT_LIST, sortName(details)),
    counts: `Contact · ${printCount(countNaming(contact), 'entry', 'entries')}`,
    namesakes: findNamesakes(data, contact),
    missingIn: known ? null : data.registry.info.excerpt ? 'this excerpt' : 'the registry',
    organization: organizationOfContact(data, details),
    facts: contactFacts(details),
    groups: groups.map(({ heading, entries, prefix }) => ({
      heading,
      caption: `Entries that ${name} is ${heading.toLowerCase()}`,
      count: countEntries(entries),
      list: entryList(data, entries, prefix),
    })),
    history: contactHistory(data, contact, { shown: [...assigneeOf, ...contactFor], mentioning: mentionedIn }),
  };
}

export function formerContactPage(data: SiteData, former: FormerContact): FormerContactPage {
  const { details, title: name, since, entries } = former;
  const { id } = details;
  const what = `${name}, a contact (${id}) of IANA's port and service name registry until the release of ${since}.`;
  const caption = `Entries that last named ${name}`;
  return {
    title: `${name} (${id}): no longer in the registry`,
    description: shorten(what),
    name,
    crumbs: letterCrumbs(CONTACT_LIST, sortName(details)),
    gone: goneContact(former),
    facts: contactFacts(details),
    groups: [
      { heading: 'Last named by', caption, count: countEntries(entries), list: entryList(data, entries) },
    ].filter(({ list }) => list.rows.length > 0),
    history: contactHistory(data, former, { shown: entries }),
  };
}
