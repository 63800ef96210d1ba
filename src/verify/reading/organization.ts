import { CELL, labelsIn, type Row } from './row.ts';

/** An organization as its page shows it. */
export interface OrganizationPage {
  readonly name: string;
  /** The IDs of its contacts, in order. */
  readonly members: readonly string[];
  /** The IDs of contacts that the site assigns to the organization, not IANA's row. */
  readonly derived: readonly string[];
}

/** An organization with the entries that a recount gives it. */
export interface ShownOrganization extends OrganizationPage {
  readonly assigned: readonly Row[];
  readonly onlyContact: readonly Row[];
  readonly services: number;
}

// Returns a function that finds the indexes of the rows with an ID in a cell.
function placesById(all: readonly Row[], cell: number): (id: string) => readonly number[] {
  const places = new Map<string, number[]>();
  for (const [i, row] of all.entries())
    for (const id of labelsIn(row[cell] ?? '')) places.set(id, [...(places.get(id) ?? []), i]);
  return (id) => places.get(id) ?? [];
}

/** Functions that find the entries of contacts, in IANA's order. */
export interface Recount {
  readonly ofOrganization: (page: OrganizationPage) => ShownOrganization;
  /** How many entries name a contact. */
  readonly naming: (id: string) => number;
}

export function recount(all: readonly Row[]): Recount {
  const [assigning, contacting] = [placesById(all, CELL.assignee), placesById(all, CELL.contact)];
  const rowsAt = (places: ReadonlySet<number>): Row[] =>
    [...places].sort((a, b) => a - b).flatMap((place) => [all[place] ?? []]);
  return {
    ofOrganization: (page) => {
      const places = new Set(page.members.flatMap(assigning));
      const assigned = rowsAt(places);
      const onlyContact = rowsAt(new Set(page.members.flatMap(contacting)).difference(places));
      const named = [...assigned, ...onlyContact].map((row) => (row[CELL.name] ?? '').toLowerCase()).filter(Boolean);
      return { ...page, assigned, onlyContact, services: new Set(named).size };
    },
    naming: (id) => new Set([...assigning(id), ...contacting(id)]).size,
  };
}

const FIELD = 'IANA’s organization field';
const NAME = 'IANA’s name field';
const count = (value: number, one: string, more = `${one}s`): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : more}`;

/** The counts of an organization in words: `90 contacts, 99 services, 183 entries.` */
export function countWords({ members, services, assigned, onlyContact }: ShownOrganization, long: boolean): string {
  const all = [count(members.length, 'contact'), count(services, 'service')];
  return long
    ? `${[...all, count(assigned.length + onlyContact.length, 'entry', 'entries')].join(', ')}.`
    : all.join(', ');
}

/** Whether IANA's row about a contact confirms the reason that a page gives for listing it under an organization. */
export function belongs(
  by: string,
  [, name = '', organization = '', uris = '']: readonly string[],
  spellings: Set<string>,
) {
  if (organization !== '') return by === FIELD && spellings.has(organization);
  if (by === NAME) return spellings.has(name);
  const domain = /^Address at (\S+) Not from IANA$/.exec(by)?.[1];
  return (
    domain !== undefined &&
    uris
      .toLowerCase()
      .split('|')
      .some((uri) => new RegExp(`[&@.]${domain}\\W*$`).test(uri))
  );
}
