import type { Finding } from '../../../registry/tools/read/finding.ts';
import type { Counted } from '../../../registry/tools/read/reading.ts';

/** What rows of a text are taken away as. */
export type Format = 'csv' | 'json' | 'markdown';
export type Part = 'ports' | 'lines';

/** Lines alone that have one of these subjects; null for all. */
export type Only = readonly number[] | null;

/** What the page asks of the worker. Each question has a port of its own to be answered at. */
export type Asked =
  /** Loads what is needed. */
  | { readonly kind: 'prepare' }
  /** Reads a text, and leaves the one before. */
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'lines'; readonly from: number; readonly only: Only }
  | { readonly kind: 'ports'; readonly from: number }
  | { readonly kind: 'take'; readonly part: Part; readonly format: Format; readonly only: Only };

/** How far a text was read. */
export interface Progress {
  /** Of all lines. */
  readonly share: number;
  readonly lines: number;
  readonly linesWithPorts: number;
  readonly ports: number;
  readonly isDone: boolean;
}

/** A line, the first being 0, and what was found in it. */
export interface ReadLine {
  readonly line: number;
  readonly text: string;
  readonly found: readonly Finding[];
}

/** Some lines, and the line to ask for next; null where there are no more. */
export interface SomeLines {
  readonly items: readonly ReadLine[];
  readonly next: number | null;
}

/** A distinct port, and what stands behind it. */
export interface ReadPort extends Counted {
  readonly finding: Finding;
}
