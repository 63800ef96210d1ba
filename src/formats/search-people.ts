import { slug, usualContactSlug } from '../registry/permalink.ts';
import type { Registry } from '../registry/registry.ts';

const line = (title: string, name: string, usual: string): string => (name === usual ? title : `${title}\t${name}`);
// A tab or line break in a title would end it.
const flat = (title: string): string => title.replace(/\s+/g, ' ');

/** Takes the registry and returns the file of contacts and references that search loads second; src/search/people.ts reads it. */
export function printSearchPeople({ documents, contacts }: Registry): string {
  return [
    [...documents.values()]
      .map((document) => line(document.title, document.slug, slug(document.title.replace(' ', ''))))
      .join('\n'),
    [...contacts.values()]
      .map((listing) => line(flat(listing.title), listing.slug, usualContactSlug(flat(listing.title))))
      .join('\n'),
  ].join('\n\n');
}
