import { type ContactDetails, contactTitle, unlistedContact } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { splitLabels } from '../text/labels.ts';
import { groupByEach, unique } from '../text/list.ts';
import { must } from '../text/must.ts';
import { compareText } from '../text/order.ts';

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

/** The labels in brackets inside the texts of an entry. */
export function mentions({ description, unauthorizedUse, note }: Entry): string[] {
  return [description, unauthorizedUse, note]
    .flatMap(splitLabels)
    .flatMap((part) => ('label' in part ? [part.label] : []));
}

/** The IDs that contacts have or entries name, each once. */
export function contactIds(contacts: readonly ContactDetails[], entries: readonly Entry[]): string[] {
  return unique([
    ...contacts.map(({ id }) => id),
    ...entries.flatMap(({ assignees }) => assignees),
    ...entries.flatMap((entry) => entry.contacts),
  ]);
}

/** Every contact by ID, ordered by title. `citations` are the labels that texts cite; `slugs` are by ID. */
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
    const details = known ?? unlistedContact(id);
    return {
      details,
      title: contactTitle(details),
      slug: must(slugs, id, 'slug of a contact'),
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

/** IANA's Contact Information table, in its order. */
export function knownContacts(contacts: ReadonlyMap<string, Contact>): ContactDetails[] {
  const known = [...contacts.values()].filter((contact) => contact.known).map(({ details }) => details);
  return known.sort((a, b) => a.line - b.line);
}
