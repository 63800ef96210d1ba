import type { Row } from './row.ts';

/** An organization as its page shows it, with the entries that a recount gives it. */
export interface ShownOrganization {
  readonly name: string;
  /** IDs, in order. */
  readonly members: readonly string[];
  /** The IDs of those that only the site puts there. */
  readonly derived: readonly string[];
  readonly assigned: readonly Row[];
  readonly onlyContact: readonly Row[];
  readonly services: number;
}

const FIELD = 'IANA’s organization field';
const NAME = 'IANA’s name field';
const count = (value: number, one: string, more = `${one}s`): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : more}`;

/** `90 contacts, 99 services, 183 entries.` */
export function countWords({ members, services, assigned, onlyContact }: ShownOrganization, long: boolean): string {
  const all = [count(members.length, 'contact'), count(services, 'service')];
  return long
    ? `${[...all, count(assigned.length + onlyContact.length, 'entry', 'entries')].join(', ')}.`
    : all.join(', ');
}

/** Whether IANA's row about a contact says by what a page has it belong to an organization. */
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
