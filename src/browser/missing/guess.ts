import type { Names } from '../search/index/names.ts';
import type { People } from '../search/index/people.ts';

/** A page that an address may have meant. */
export interface Guess {
  readonly title: string;
  readonly path: string;
  /** What else is known of the page, in a few words; '' if nothing is. */
  readonly detail: string;
  /** Whether the site surely has the page. If not, ask the site for it before you link to it. */
  readonly certain: boolean;
}

/** What is known of the site; null for a file that was not loaded. */
export interface Known {
  readonly names: Names | null;
  readonly people: People | null;
}
