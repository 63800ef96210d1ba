import type { Organization } from '../registry/index/organizations/organizations.ts';
import { slug, usualContactSlug } from '../registry/index/permalink.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import type { RfcTitles } from '../registry/ours/rfc-titles.ts';
import type { Registry } from '../registry/registry.ts';
import { groupUses } from './search-names.ts';

const line = (title: string, name: string, usual: string): string => (name === usual ? title : `${title}\t${name}`);
// A tab or line break inside a title would end the title.
const flat = (title: string): string => title.replace(/\s+/g, ' ');

interface Titled {
  readonly title: string;
  readonly slug: string;
}
const documentLine = ({ title, slug: name }: Titled): string => line(title, name, slug(title.replace(' ', '')));
// The line of a cited document. A slug that follows from the name is left out.
function citedLine(document: Titled, titles: RfcTitles): string {
  const [name = '', own = ''] = documentLine(document).split('\t');
  const title = titles.get(document.title);
  return title === undefined ? documentLine(document) : [name, own, title].join('\t');
}
const contactLine = ({ title, slug: name }: Titled): string => line(flat(title), name, usualContactSlug(flat(title)));

// Organizations with one contact are left out: the search already answers with the contact.
const organizationLines = (organizations: readonly Organization[]): string[] =>
  organizations
    .filter(({ members }) => members.length > 1)
    .map(({ name, slug: own, members }) => [flat(name), own, members.length].join('\t'));

/**
 * A file that the search loads after its names: references with their titles, contacts, organizations, and what common
 * names are for. src/browser/search/index/people.ts reads it.
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
    // The order is that of the common names in the file that printSearchUses prints.
    groupUses(names).map(({ what }) => what),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
