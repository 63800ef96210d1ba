import type { Index } from '../../../registry/tools/read/listed.ts';
import { type Counted, Reading } from '../../../registry/tools/read/reading.ts';
import type { TextLine } from '../../lines/text/read-text.ts';
import type { Only, ReadLine, ReadPort, SomeLines } from './messages.ts';

/** A text, as far as it has been read, and its findings. */
export class Listing {
  readonly #reading: Reading;
  readonly #lines: string[] = [];
  /** For each line, where its subjects begin in #subjects, which has the IDs of the ports and names of all lines. */
  readonly #firsts: number[] = [];
  readonly #subjects: number[] = [];
  #counted: readonly Counted[] | null = null;
  linesWithPorts = 0;

  constructor(index: Index) {
    this.#reading = new Reading(index);
  }

  get lines(): number {
    return this.#lines.length;
  }

  get ports(): number {
    return this.#reading.size;
  }

  add({ text, mentions }: TextLine): void {
    this.#counted = null;
    this.#lines.push(text);
    this.#firsts.push(this.#subjects.length);
    const ids = this.#reading.readLine(mentions);
    for (const id of ids) this.#subjects.push(id);
    if (ids.length > 0) this.linesWithPorts += 1;
  }

  /** At most `most` lines, from the line `from` on. */
  linesFrom(from: number, only: Only, most: number): SomeLines {
    const wanted = only && new Set(only);
    const items: ReadLine[] = [];
    let line = from;
    for (; line < this.lines && items.length < most; line++) {
      const ids = this.#subjects.slice(this.#firsts[line], this.#firsts[line + 1]);
      if (wanted && !ids.some((id) => wanted.has(id))) continue;
      items.push({ line, text: this.#lines[line] ?? '', found: this.#reading.findingsOf(ids) });
    }
    return { items, next: line < this.lines ? line : null };
  }

  /** At most `most` of the distinct ports, sorted by frequency, from the place `from` on. */
  portsFrom(from: number, most: number): ReadPort[] {
    this.#counted ??= this.#reading.count();
    return this.#counted
      .slice(from, from + most)
      .map(({ lines, asides, of }) => ({ lines, asides, of, finding: this.#reading.findingOf({ lines, asides, of }) }));
  }
}
