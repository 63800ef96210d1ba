import { timesNamed } from '../../history/contact-slugs.ts';
import { compareText } from '../../text/order.ts';
import type { Sentence } from '../sentence.ts';
import type { Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { growthsOf, presenceLead } from './lead.ts';
import { presenceOf } from './presence.ts';

/** What a reader wants to know first of the history of a contact, by its ID. */
export function contactLead(words: Words, id: string): Sentence[] {
  const { history, contacts } = words.registry;
  const [changes, details] = [history.ofContact.get(id) ?? [], history.ofPerson.get(id) ?? []];
  const contact = contacts.get(id);
  const naming = contact ? new Set([...contact.assigneeOf, ...contact.contactFor]) : [];
  const rows = contact?.known ? 1 : 0;
  const count = [...naming].reduce((times, entry) => times + timesNamed(entry, id), rows);
  const growths = [...growthsOf(changes, (entry) => timesNamed(entry, id)), ...growthsOf(details)];
  const inOrder = growths.sort((a, b) => compareText(a.release, b.release));
  const stretches = presenceOf(count, inOrder, history);
  const told = stretches.flatMap(({ from, until }) => [from, until]);
  return [
    ...presenceLead(history, 'In the registry', stretches, [...changes, ...details]),
    ...lastChange(words, { changes, details, told, ofEntries: false }),
  ];
}
