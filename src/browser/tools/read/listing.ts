import type { Finding } from '../../../registry/tools/read/finding.ts';
import type { Counted } from '../../../registry/tools/read/tally.ts';
import { type Answered, BATCH, type Batch } from './messages.ts';

/** A text as far as it was read. */
export class Listing {
  readonly text: string;
  readonly findings: Finding[] = [];
  readonly paths = new Map<number, string>();
  /** The distinct ports; none before all is read. */
  counted: readonly Counted[] = [];
  /** Lines so far, and those of them with something found. */
  lines = 0;
  linesWithPorts = 0;
  readonly #batches: Batch[] = [];

  constructor(text: string) {
    this.text = text;
  }

  add(batch: Batch, { paths, counted }: Answered): void {
    this.#batches.push(batch);
    for (const finding of batch.findings) this.findings.push(finding);
    for (const [port, path] of paths) this.paths.set(port, path);
    this.counted = counted ?? [];
    const from = this.lines;
    this.lines += batch.starts.length;
    for (let line = from; line < this.lines; line++) if (this.foundIn(line).length > 0) this.linesWithPorts += 1;
  }

  /** How much of the text was read, in characters. */
  get read(): number {
    return this.#batches.at(-1)?.ends.at(-1) ?? 0;
  }

  /** The text of a line, the first being 0. */
  textOf(line: number): string {
    const [batch, at] = this.#placeOf(line);
    return this.text.slice(batch?.starts[at] ?? 0, batch?.ends[at] ?? 0);
  }

  /** The numbers of the findings of a line. */
  foundIn(line: number): Uint32Array {
    const [batch, at] = this.#placeOf(line);
    return batch?.found.subarray(batch.firsts[at] ?? 0, batch.firsts[at + 1]) ?? new Uint32Array();
  }

  #placeOf(line: number): readonly [batch: Batch | undefined, at: number] {
    return [this.#batches[Math.floor(line / BATCH)], line % BATCH];
  }
}
