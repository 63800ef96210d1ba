import { hash } from 'node:crypto';

// A list beside the folder of a site ends with a hash of its text. A list that was cut short or changed does not count.

// The number of characters of a hash. Each has 6 bits.
const LENGTH = 22;

/** A hash of some text or bytes: the first 132 bits of SHA-256, in base64url. */
export const hashOf = (what: string | Uint8Array): string => hash('sha256', what, 'base64url').slice(0, LENGTH);

const printEnd = (text: string): string => `end ${hashOf(text)}\n`;

/** Seals a text of whole lines: adds a last line with the hash of the text. */
export const seal = (text: string): string => text + printEnd(text);

/** Returns the text of a sealed text; null if it was cut short or changed. */
export function unseal(sealed: string): string | null {
  const end = sealed.lastIndexOf('\nend ') + 1;
  const text = sealed.slice(0, end);
  return sealed.slice(end) === printEnd(text) ? text : null;
}
