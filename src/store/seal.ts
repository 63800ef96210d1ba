import { hash } from 'node:crypto';

// Lists beside the folder of a site end with a hash of themselves: one that was cut short or changed is none.

// Characters of 6 bits.
const LENGTH = 22;

/** A hash of some text or bytes: the first 132 bits of SHA-256, in base64url. */
export const hashOf = (what: string | Uint8Array): string => hash('sha256', what, 'base64url').slice(0, LENGTH);

const printEnd = (text: string): string => `end ${hashOf(text)}\n`;

/** A text of whole lines with its hash in one more. */
export const seal = (text: string): string => text + printEnd(text);

/** The text that was sealed; null if it was cut short or changed. */
export function unseal(sealed: string): string | null {
  const end = sealed.lastIndexOf('\nend ') + 1;
  const text = sealed.slice(0, end);
  return sealed.slice(end) === printEnd(text) ? text : null;
}
