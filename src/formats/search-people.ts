import type { Organization } from '../registry/index/organizations/organizations.ts';
import { slug, usualContactSlug } from '../registry/index/permalink.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import type { RfcTitles } from '../registry/ours/rfc-titles.ts';
import type { Registry } from '../registry/registry.ts';
import { groupUses } from './search-names.ts';

const line = (title: string, name: string, usual: string): string => (name === usual ? title : `${title}\t${name}`);
// A tab or line break in a title would end it.
const flat = (title: string): string => title.replace(/\s+/g, ' ');

interface Titled {
  readonly title: string;
  readonly slug: string;
}
const documentLine = ({ title, slug: name }: Titled): string => line(title, name, slug(title.replace(' ', '')));
// Of a slug that follows from the name nothing is written.
function citedLine(document: Titled, titles: RfcTitles): string {
  const [name = '', own = ''] = documentLine(document).split('\t');
  const title = titles.get(document.title);
  return title === undefined ? documentLine(document) : [name, own, title].join('\t');
}
const contactLine = ({ title, slug: name }: Titled): string => line(flat(title), name, usualContactSlug(flat(title)));

// One contact alone is an answer itself.
const organizationLines = (organizations: readonly Organization[]): string[] =>
  organizations
    .filter(({ members }) => members.length > 1)
    .map(({ name, slug: own, members }) => [flat(name), own, members.length].join('\t'));

/**
 * The file that search loads second: contacts, references with their titles, organizations, and what common names are
 * for.
 * src/browser/search/index/people.ts reads it.
 */
export function printSearchPeople(
  { documents, contacts, former }: Registry,
  organizations: readonly Organization[],
  names: readonly CommonName[],
  titles: RfcTitles,
): string {
  return [
    [...documents.values()].map((document) => citedLine(document, titles)),
    [...contacts.values()].map(contactLine),
    [...former.documents.values()].map(({ document }) => documentLine(document)),
    [...former.contacts.values()].map(contactLine),
    organizationLines(organizations),
    // In the order of the common names in the file of names.
    groupUses(names).map(({ what }) => what),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
