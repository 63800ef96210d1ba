import { contactIds } from '../index/contacts.ts';
import { slug, slugKeepingCase } from '../index/permalink.ts';
import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { compareText } from '../text/order.ts';
import { type Change, sidesOf } from './changes.ts';
import type { History } from './history.ts';

type ContactHistory = Pick<History, 'ofPerson' | 'ofContact'>;

// Counted by column: of an entry that changed, only the columns that differ are filled.
export const timesNamed = ({ assignees, contacts }: Entry, id: string): number =>
  Number(assignees.includes(id)) + Number(contacts.includes(id));

// The release that an ID came with; '' if the ID is older than the history. The ID is older if more records have it now
// than the changes account for.
function arrivalOf(
  id: string,
  contacts: readonly ContactDetails[],
  entries: readonly Entry[],
  { ofPerson, ofContact }: ContactHistory,
): string {
  const count = <T>(changes: readonly Change<T>[] | undefined, timesIn: (record: T) => number) =>
    (changes ?? []).map((change) => {
      const [before, after = before] = sidesOf(change).map(timesIn) as [number, number?];
      const by = { added: after, removed: -before, changed: after - before };
      return { release: change.release, by: by[change.kind] };
    });
  const events = [...count(ofPerson.get(id), () => 1), ...count(ofContact.get(id), (entry) => timesNamed(entry, id))];
  const rows = contacts.filter((contact) => contact.id === id).length;
  const now = entries.reduce((times, entry) => times + timesNamed(entry, id), rows);
  const before = events.reduce((times, { by }) => times - by, now);
  const came = events.filter(({ by }) => by > 0).map(({ release }) => release);
  return before > 0 ? '' : (came.sort(compareText)[0] ?? '');
}

/**
 * The slug of each present and former ID. IDs that differ in case alone keep their capitals, except an ID that came
 * before the others: its page stays where it is.
 */
export function contactSlugs(
  contacts: readonly ContactDetails[],
  entries: readonly Entry[],
  history: ContactHistory,
): Map<string, string> {
  const ids = new Set([...contactIds(contacts, entries), ...history.ofPerson.keys(), ...history.ofContact.keys()]);
  return new Map(
    [...Map.groupBy(ids, slug)].flatMap(([usual, sharing]): [string, string][] => {
      if (sharing.length === 1) return sharing.map((id) => [id, usual]);
      const arrivals = new Map(sharing.map((id) => [id, arrivalOf(id, contacts, entries, history)]));
      const [first = ''] = [...arrivals.values()].sort(compareText);
      const earliest = sharing.filter((id) => arrivals.get(id) === first);
      const keeps = earliest.length === 1 ? earliest[0] : undefined;
      // The slug of an ID without capitals would be the one that another ID keeps. No other slug ends with `~`.
      const own = (id: string): string =>
        slugKeepingCase(id) === usual && keeps !== undefined ? `${usual}~` : slugKeepingCase(id);
      return sharing.map((id) => [id, id === keeps ? usual : own(id)]);
    }),
  );
}
