import { isDate } from '../text/date.ts';
import type { Problem } from '../text/problem.ts';

/** The columns of contacts.csv: IANA's Contact Information table. */
export const CONTACT_COLUMNS = ['ID', 'Name', 'Organization', 'Contact URI', 'Last Updated'] as const;

/** One person or organization of IANA's Contact Information table; '' where IANA says nothing. */
export interface ContactDetails {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  /** As IANA writes them: `&` stands for `@` in most addresses. */
  readonly uris: readonly string[];
  readonly updated: string;
  /** The line of the source on which it begins. */
  readonly line: number;
}

const SEPARATOR = '|';

/** Reads one row of contacts.csv; adds what is wrong with it to `problems`. */
export function parseContact(
  cells: readonly string[],
  file: string,
  line: number,
  problems: Problem[],
): ContactDetails {
  const [id = '', name = '', organization = '', uris = '', updated = ''] = cells;
  if (id === '') {
    const remedy = 'Give the ID that entries name in brackets.';
    problems.push({ file, line, value: cells.join(), problem: 'a contact without an ID', remedy });
  }
  if (updated !== '' && !isDate(updated)) {
    const remedy = 'Write YYYY-MM-DD or YYYY-MM, or leave it empty.';
    problems.push({ file, line, value: updated, problem: 'Last Updated: a malformed date', remedy });
  }
  return { id, name, organization, uris: uris === '' ? [] : uris.split(SEPARATOR), updated, line };
}

/** A contact that entries name and IANA's table does not have: nothing is known but its ID. */
export function unlistedContact(id: string): ContactDetails {
  return { id, name: '', organization: '', uris: [], updated: '', line: 0 };
}

/** The cells of a row of contacts.csv. */
export function printContact({ id, name, organization, uris, updated }: ContactDetails): string[] {
  return [id, name, organization, uris.join(SEPARATOR), updated];
}

/** What to call a contact: its name, else its organization, else its ID. */
export function contactTitle({ id, name, organization }: ContactDetails): string {
  return name || organization || id;
}

/** A problem for each contact whose ID stands in the file already. */
export function duplicateContacts(contacts: readonly ContactDetails[], file: string): Problem[] {
  return [...Map.groupBy(contacts, ({ id }) => id).values()].flatMap(([, ...again]) =>
    again.map(({ id, line }) => ({
      file,
      line,
      value: id,
      problem: 'a contact ID that stands in the file already',
      remedy: 'Keep one of the two.',
    })),
  );
}
