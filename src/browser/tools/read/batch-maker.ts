import type { Reading } from '../../../registry/tools/read/reading.ts';
import type { TextLine } from '../../lines/text/read-text.ts';
import type { Batch } from './messages.ts';

/** Makes batches of the lines of a text, one after the other. */
export class BatchMaker {
  readonly #text: string;
  readonly #reading: Reading;
  #at = 0;
  #told = 0;
  #starts: number[] = [];
  #ends: number[] = [];
  #firsts: number[] = [];
  #found: number[] = [];

  constructor(text: string, reading: Reading) {
    this.#text = text;
    this.#reading = reading;
  }

  /** Adds the next line. */
  add({ text, mentions }: TextLine): void {
    const end = this.#at + text.length;
    this.#starts.push(this.#at);
    this.#ends.push(end);
    this.#firsts.push(this.#found.length);
    for (const id of this.#reading.readLine(mentions)) this.#found.push(id);
    this.#at = end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
  }

  /** The lines that were added since the batch before. */
  take(): Batch {
    const batch = {
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
      firsts: Uint32Array.from(this.#firsts),
      found: Uint32Array.from(this.#found),
      findings: this.#reading.since(this.#told),
    };
    this.#told = this.#reading.size;
    [this.#starts, this.#ends, this.#firsts, this.#found] = [[], [], [], []];
    return batch;
  }
}
