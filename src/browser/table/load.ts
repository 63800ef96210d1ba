import type { ContactsFile } from '../../formats/table/contacts-file.ts';
import type { OrganizationMembers } from '../../formats/table/organizations-file.ts';
import { href } from '../href.ts';
import { parseRows, type Rows } from './data/rows.ts';

async function load(file: string): Promise<Response> {
  const response = await fetch(href(`/entries/${file}`));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response;
}

/** Loads only the first entries. Rejects if the file cannot be loaded. */
export async function loadFirstRows(): Promise<Rows> {
  return parseRows(await (await load('first-rows.txt')).text());
}

/** Loads all entries. Rejects if the file cannot be loaded. */
export async function loadRows(): Promise<Rows> {
  return parseRows(await (await load('rows.txt')).text());
}

/** Loads the organizations of the contacts. Rejects if the file cannot be loaded. */
export async function loadOrganizations(): Promise<OrganizationMembers[]> {
  return (await (await load('organizations.json')).json()) as OrganizationMembers[];
}

/** Loads contacts and footnotes, which rows that a reader takes away need. Rejects if the file cannot be loaded. */
export async function loadContacts(): Promise<ContactsFile> {
  return (await (await load('contacts.json')).json()) as ContactsFile;
}
