import type { Names } from '../search/index/names.ts';
import type { People } from '../search/index/people.ts';

/** A page that an address may have meant. */
export interface Guess {
  readonly title: string;
  readonly path: string;
  /** What else is known of it, in a few words. */
  readonly detail: string;
  /** Whether the site is known to have the page; if not, ask for it before it is linked. */
  readonly certain: boolean;
}

/** What the site has, as far as it could be loaded. */
export interface Known {
  readonly names: Names | null;
  readonly people: People | null;
}
