import type { Finding } from '../../../registry/tools/read/finding.ts';
import type { Counted } from '../../../registry/tools/read/tally.ts';

/** How many lines each batch has, but the last. */
export const BATCH = 2000;

/** What the page asks of the worker: to read a text, and to leave the one before. */
export interface Asked {
  readonly job: number;
  readonly text: string;
}

/** Lines one after the other, and what was found in them. */
export interface Batch {
  /** Where each line begins in the text, and where it ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Where the findings of each line begin among `found`. */
  readonly firsts: Uint32Array<ArrayBuffer>;
  /** The numbers of findings, line by line. */
  readonly found: Uint32Array<ArrayBuffer>;
  /** Findings that no batch before had. */
  readonly findings: readonly Finding[];
}

/** What the worker answers; `batch` is null when it could not load what it needs. */
export interface Answered {
  readonly job: number;
  readonly batch: Batch | null;
  /** The distinct ports, once all is read. */
  readonly counted: readonly Counted[] | null;
  /** The paths of the pages of ports, by their numbers. */
  readonly paths: ReadonlyMap<number, string>;
}
