import type { Finding } from '../../../registry/tools/read/finding.ts';
import type { Counted } from '../../../registry/tools/read/reading.ts';

/** The formats in which a reader can take away the findings of a text. */
export type Format = 'csv' | 'json' | 'markdown';
export type Part = 'ports' | 'lines';

/** The IDs of subjects: only lines with one of them are asked for. Null asks for all lines. */
export type Only = readonly number[] | null;

/** A question of the page to the worker. Each comes with a MessagePort of its own for the answers. */
export type Asked =
  /** Loads the registry. */
  | { readonly kind: 'prepare' }
  /** Reads a text, in place of the one before. */
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'lines'; readonly from: number; readonly only: Only }
  | { readonly kind: 'ports'; readonly from: number }
  | { readonly kind: 'take'; readonly part: Part; readonly format: Format; readonly only: Only };

/** How far a text has been read. */
export interface Progress {
  /** The part of the text that has been read, from 0 to 1. */
  readonly share: number;
  readonly lines: number;
  readonly linesWithPorts: number;
  readonly ports: number;
  readonly isDone: boolean;
}

/** A line, and the ports and services that were found in it. The first line has the number 0. */
export interface ReadLine {
  readonly line: number;
  readonly text: string;
  readonly found: readonly Finding[];
}

/** Some lines, and the number of the line to ask for next; null if there are no more. */
export interface SomeLines {
  readonly items: readonly ReadLine[];
  readonly next: number | null;
}

/** A distinct port or name, how many lines speak of it, and what the registry says about it. */
export interface ReadPort extends Counted {
  readonly finding: Finding;
}
