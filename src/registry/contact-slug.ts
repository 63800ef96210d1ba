import type { History } from './history.ts';
import { compareText } from './order.ts';
import { slug, slugKeepingCase } from './permalink.ts';

type Known = Pick<History, 'ofPerson' | 'ofContact'>;

// The release that an ID came with; '' if it was there before anything is known.
function arrivalOf(id: string, { ofPerson, ofContact }: Known): string {
  const first = ofPerson.get(id)?.[0] ?? ofContact.get(id)?.[0];
  return first?.kind === 'added' ? first.release : '';
}

/** Takes the IDs of contacts and the history, and returns the slug of each: where several differ in case alone they keep their capitals, but for one that was there before the others, whose page stays where it is. */
export function contactSlugs(ids: Iterable<string>, history: Known): Map<string, string> {
  const known = new Set([...ids, ...history.ofPerson.keys(), ...history.ofContact.keys()]);
  return new Map(
    [...Map.groupBy(known, slug)].flatMap(([usual, sharing]) => {
      const arrivals = new Map(sharing.map((id) => [id, sharing.length > 1 ? arrivalOf(id, history) : '']));
      const [first = ''] = [...arrivals.values()].sort(compareText);
      const earliest = sharing.filter((id) => arrivals.get(id) === first);
      return sharing.map((id) => [id, earliest.length === 1 && earliest[0] === id ? usual : slugKeepingCase(id)]);
    }),
  );
}
