import type { ContactDetails } from '../record/contact.ts';
import { contactIds } from '../index/contacts.ts';
import type { Entry } from '../record/entry.ts';
import { sidesOf } from './changes.ts';
import type { History } from './history.ts';
import { compareText } from '../text/order.ts';
import { slug, slugKeepingCase } from '../index/permalink.ts';

type ContactHistory = Pick<History, 'ofPerson' | 'ofContact'>;

const names = ({ assignees, contacts }: Entry, id: string): boolean => assignees.includes(id) || contacts.includes(id);

// The release that an ID came with; '' if it was there before anything is known. It was if more names it now, with what
// went, than what came.
function arrivalOf(
  id: string,
  contacts: readonly ContactDetails[],
  entries: readonly Entry[],
  known: ContactHistory,
): string {
  const events = [
    ...(known.ofPerson.get(id) ?? []).map(({ release, kind }) => ({
      release,
      by: kind === 'added' ? 1 : kind === 'removed' ? -1 : 0,
    })),
    ...(known.ofContact.get(id) ?? []).map((change) => {
      const [before, after = before] = sidesOf(change).map((entry) => names(entry, id));
      if (change.kind === 'changed') return { release: change.release, by: Number(after) - Number(before) };
      return { release: change.release, by: change.kind === 'added' ? 1 : -1 };
    }),
  ];
  const now =
    contacts.filter((contact) => contact.id === id).length + entries.filter((entry) => names(entry, id)).length;
  const before = events.reduce((count, { by }) => count - by, now);
  const came = events.filter(({ by }) => by > 0).map(({ release }) => release);
  return before > 0 ? '' : (came.sort(compareText)[0] ?? '');
}

/**
 * The slug of each ID there is or was. IDs that differ in case alone keep their capitals, but for one that was there
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
      // Without capitals it would be the page that another keeps; no slug ends so.
      const own = (id: string): string =>
        slugKeepingCase(id) === usual && keeps !== undefined ? `${usual}~` : slugKeepingCase(id);
      return sharing.map((id) => [id, id === keeps ? usual : own(id)]);
    }),
  );
}
