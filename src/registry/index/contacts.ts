import { type ContactDetails, contactTitle } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { groupByEach } from '../text/group.ts';
import { splitLabels } from '../text/labels.ts';
import { compareText } from '../text/order.ts';
import { slug } from './permalink.ts';

/** A contact and every entry that names it. */
export interface Contact {
  readonly details: ContactDetails;
  readonly title: string;
  readonly slug: string;
  /** Whether IANA's Contact Information table has it; in an excerpt many are only named. */
  readonly known: boolean;
  readonly assigneeOf: readonly Entry[];
  readonly contactFor: readonly Entry[];
  readonly mentionedIn: readonly Entry[];
}

/** Takes an entry and returns the labels in brackets inside its texts. */
export function mentions({ description, unauthorizedUse, note }: Entry): string[] {
  return [description, unauthorizedUse, note]
    .flatMap(splitLabels)
    .flatMap((part) => ('label' in part ? [part.label] : []));
}

/** Takes all contacts and all entries and returns the IDs that any of them has or names, each once. */
export function contactIds(contacts: readonly ContactDetails[], entries: readonly Entry[]): string[] {
  return [
    ...new Set([
      ...contacts.map(({ id }) => id),
      ...entries.flatMap(({ assignees }) => assignees),
      ...entries.flatMap((entry) => entry.contacts),
    ]),
  ];
}

/** Takes all contacts, all entries, the labels cited inside texts and the slugs of contacts, and returns every contact by ID, ordered by what people call it. */
export function listContacts(
  contacts: readonly ContactDetails[],
  entries: readonly Entry[],
  citations: readonly string[],
  slugs: ReadonlyMap<string, string>,
): Map<string, Contact> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const cited = new Set(citations.filter((label) => byId.has(label)));
  const assigneeOf = groupByEach(entries, ({ assignees }) => assignees);
  const contactFor = groupByEach(entries, (entry) => entry.contacts);
  const mentionedIn = groupByEach(entries, (entry) => mentions(entry).filter((label) => cited.has(label)));

  const ids = contactIds(contacts, entries);
  const all = ids.map((id): Contact => {
    const known = byId.get(id);
    const details = known ?? { id, name: '', organization: '', uris: [], updated: '', line: 0 };
    return {
      details,
      title: contactTitle(details),
      slug: slugs.get(id) ?? slug(id),
      known: known !== undefined,
      assigneeOf: assigneeOf.get(id) ?? [],
      contactFor: contactFor.get(id) ?? [],
      mentionedIn: mentionedIn.get(id) ?? [],
    };
  });
  const order = (a: Contact, b: Contact): number =>
    compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.slug, b.slug);
  return new Map(all.sort(order).map((contact) => [contact.details.id, contact]));
}

/** Takes every contact by ID and returns those of IANA's Contact Information table, in its order. */
export function knownContacts(contacts: ReadonlyMap<string, Contact>): ContactDetails[] {
  const known = [...contacts.values()].filter((contact) => contact.known).map(({ details }) => details);
  return known.sort((a, b) => a.line - b.line);
}
