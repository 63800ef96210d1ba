import type { Finding } from '../finding.ts';
import type { JsonFile } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';

/** What a visit leaves besides its findings. */
interface Left<Note> {
  /** Leaves a note for `finish`, of what JSON can hold. */
  readonly note: (note: Note) => void;
  /** Counts what was looked at, to print. */
  readonly count: (what: string, many: number) => void;
}

/**
 * A check of the whole site: it visits each page and each JSON file beside one by itself, then says what only the whole
 * shows. What a visit finds and leaves is kept, and taken instead of another visit as long as the file is the same and
 * the check goes against the same. So a visit reads the file and what `against` returns, and no other file.
 */
export interface Check<Note = unknown> {
  /** What the file at a path is checked against, of what JSON can hold; null for nothing. */
  readonly against: (path: string) => unknown;
  readonly visit?: (page: Page, left: Left<Note>) => Finding[];
  readonly visitJson?: (json: JsonFile, left: Left<Note>) => Finding[];
  /** What only the whole shows, from the notes of all visits by path, in the order of the site's files. */
  finish?(notes: ReadonlyMap<string, Note>): Finding[];
  /** What it counted in all, to print. */
  readonly figures?: () => Readonly<Record<string, number>>;
}

/** What a check that looks at nothing but the file goes against. */
export const nothing = (): null => null;
