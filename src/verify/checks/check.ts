import type { Finding } from '../finding.ts';
import type { JsonFile } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';

/** The functions with which a visit leaves more than its findings. */
interface Left<Note> {
  /** Leaves a note for `finish`. JSON must be able to hold it. */
  readonly note: (note: Note) => void;
  /** Adds to a count that is printed at the end: how many things of a kind were checked. */
  readonly count: (what: string, many: number) => void;
}

/**
 * A check of the whole site. It visits each page, and each JSON file beside a page, by itself; then `finish` finds what
 * only the whole site shows. The findings and notes of a visit are kept. As long as the file and the value of `against`
 * are as before, they replace another visit. So a visit may read nothing but the file and what `against` returns.
 */
export interface Check<Note = unknown> {
  /** The data that the file at a path is checked against; JSON must be able to hold it. Null if there is none. */
  readonly against: (path: string) => unknown;
  readonly visit?: (page: Page, left: Left<Note>) => Finding[];
  readonly visitJson?: (json: JsonFile, left: Left<Note>) => Finding[];
  /** Finds what only the whole site shows, from the notes of all visits by path, in the order of the site's files. */
  finish?(notes: ReadonlyMap<string, Note>): Finding[];
  /** The counts of the check for the whole site, to be printed. */
  readonly figures?: () => Readonly<Record<string, number>>;
}

/** The `against` of a check that needs nothing but the file. */
export const nothing = (): null => null;
