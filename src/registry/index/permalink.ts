import { printSpan, type PortRange, type Span } from '../record/port.ts';

const escapeChar = (char: string): string =>
  [...new TextEncoder().encode(char)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');

const escapeUnsafe = (text: string): string =>
  [...text].map((char, i) => (/[a-z0-9_-]/.test(char) || (char === '.' && i > 0) ? char : escapeChar(char))).join('');

/** Takes a service name or document name and returns its slug: lower case, every other character as `~` and two hex digits a byte. */
export function slug(name: string): string {
  return escapeUnsafe(name.toLowerCase());
}

/** Takes a contact ID that another equals but for case and returns a slug that keeps the two apart: capitals as `~` bytes. */
export function slugKeepingCase(id: string): string {
  return escapeUnsafe(id);
}

/** Takes what people call a contact and returns the slug its page usually has. */
export function usualContactSlug(title: string): string {
  return slug(title.replaceAll(' ', '_'));
}

/** Takes a name and returns the letter it is listed under: `a` to `z`, or `0-9` for all others. */
export function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

// Every path begins and ends with a slash and is put behind the site's base by src/href.ts.

export const HOME = '/';
export const PORTS = '/ports/';
export const SERVICES = '/services/';
export const CONTACTS = '/contacts/';
export const REFERENCES = '/references/';
export const ABOUT = '/about/';
export const SEARCH = '/search/';
export const STATISTICS = '/statistics/';
export const DOWNLOADS = '/downloads/';
export const CHANGES = '/changes/';

/** Takes a port number and returns the path of its page. */
export function portPath(port: number): string {
  return `/port/${port}/`;
}

/** Takes a service's slug and returns the path of its page. */
export function servicePath(serviceSlug: string): string {
  return `/service/${serviceSlug}/`;
}

/** Takes a contact's slug and returns the path of its page. */
export function contactPath(contactSlug: string): string {
  return `/contact/${contactSlug}/`;
}

/** Takes a document's slug and returns the path of its page. */
export function referencePath(documentSlug: string): string {
  return `/reference/${documentSlug}/`;
}

/** Takes one of the three ranges and returns the path of its overview. */
export function rangePath(range: PortRange): string {
  return `/range/${range.id}/`;
}

/** Takes a range and one of its thousands and returns the path of that thousand's page. */
export function thousandPath(range: PortRange, thousand: number): string {
  return `${rangePath(range)}${thousand}/`;
}

/** Takes the span of a ranged entry and returns the path of its page. */
export function spanPath(span: Span): string {
  return `/range/${printSpan(span)}/`;
}

/** Takes the ports of an entry and returns the path that shows it: its port's page, or its range's. */
export function portsPath(span: Span): string {
  return span.ranged ? spanPath(span) : portPath(span.first);
}

/** Takes a letter of the services' list and returns the path of its page. */
export function serviceLetterPath(letter: string): string {
  return `${SERVICES}${letter}/`;
}

/** Takes a letter of the contacts' list and returns the path of its page. */
export function contactLetterPath(letter: string): string {
  return `${CONTACTS}${letter}/`;
}

/** Takes the date of a release, or a year, and returns the path of what changed then. */
export function changesPath(date: string): string {
  return `${CHANGES}${date}/`;
}

/** Takes the name of a feed and returns its path. */
export function feedPath(feed: string): string {
  return `${CHANGES}${feed}.atom`;
}

/** Takes the path of a port's or service's page and returns the path of the JSON beside it. */
export function jsonPath(path: string): string {
  return `${path.replace(/\/$/, '')}.json`;
}

/** Takes what a JSON file of this site describes and returns the path of its schema. */
export function schemaPath(kind: string): string {
  return `/schema/${kind}.json`;
}
