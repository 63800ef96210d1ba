import type { Past } from './history/past.ts';
import { parseContacts, parseEntries } from './iana/csv.ts';
import { printContacts, printEntries } from './iana/print-csv.ts';
import { parseInfo, printInfo, type Release } from './record/release.ts';
import { indexRegistry, type Registry } from './registry.ts';
import { type Files, findFaults } from './rules/faults.ts';
import { decodeText } from './text/bytes.ts';
import { type Problem, RegistryError, throwProblems } from './text/problem.ts';

/** The three files a release is kept in. */
export const FILES = {
  entries: 'service-names-port-numbers.csv',
  contacts: 'contacts.csv',
  info: 'registry.json',
} as const;
export type FileKey = keyof typeof FILES;

/** The text of each file of a release. */
export function printRelease({ entries, contacts, info }: Release): Record<FileKey, string> {
  return { entries: printEntries(entries), contacts: printContacts(contacts), info: printInfo(info) };
}

/** Reads a release from the bytes of its files in `folder`; throws RegistryError with every problem of all three. */
export function parseRelease(bytes: Readonly<Record<FileKey, Uint8Array>>, folder: string): Release {
  const problems: Problem[] = [];
  const attempt = <T>(key: FileKey, parse: (text: string, file: string) => T): T | undefined => {
    const file = `${folder}/${FILES[key]}`;
    try {
      return parse(decodeText(bytes[key], file), file);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      for (const problem of error.problems) problems.push(problem);
      return undefined;
    }
  };
  const entries = attempt('entries', parseEntries);
  const contacts = attempt('contacts', parseContacts);
  const info = attempt('info', parseInfo);
  throwProblems(problems);
  return { entries: entries ?? [], contacts: contacts ?? [], info: info as Release['info'] };
}

/** Indexes a release with its past; throws RegistryError, with places in `files`, if some of it can have no page. */
export function openRelease(release: Release, files: Files, past?: Past): Registry {
  const registry = indexRegistry(release, past);
  throwProblems(findFaults(registry, files));
  return registry;
}
