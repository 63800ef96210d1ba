import { slug, usualContactSlug } from '../registry/index/permalink.ts';
import type { Registry } from '../registry/registry.ts';

const line = (title: string, name: string, usual: string): string => (name === usual ? title : `${title}\t${name}`);
// A tab or line break in a title would end it.
const flat = (title: string): string => title.replace(/\s+/g, ' ');

interface Titled {
  readonly title: string;
  readonly slug: string;
}
const documentLine = ({ title, slug: name }: Titled): string => line(title, name, slug(title.replace(' ', '')));
const contactLine = ({ title, slug: name }: Titled): string => line(flat(title), name, usualContactSlug(flat(title)));

/** The file of contacts and references that search loads second; src/browser/search/people.ts reads it. */
export function printSearchPeople({ documents, contacts, former }: Registry): string {
  return [
    [...documents.values()].map(documentLine),
    [...contacts.values()].map(contactLine),
    [...former.documents.values()].map(({ document }) => documentLine(document)),
    [...former.contacts.values()].map(contactLine),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
