import { find } from './find.ts';
import type { Finding } from './finding.ts';
import type { Index } from './listed.ts';
import { type Mentioned, pairNames, type Subject } from './mentioned.ts';
import { type Counted, type Found, tally } from './tally.ts';

const keyOf = ({ ports, name, called, transports, aside }: Subject): string =>
  `${ports ? `${ports.first}-${ports.last}` : ''} ${name ?? ''} ${called ?? ''} ${transports.join('+')} ${aside ? 1 : 0}`;
const placeOf = ({ ports, name }: Finding): string => (ports ? `${ports.first}-${ports.last}` : (name ?? ''));

/** What is found in a text, line by line: the same of the same mention, which is looked up once. */
export class Reading {
  readonly #index: Index;
  readonly #ids = new Map<string, number>();
  readonly #found: (Found & { lines: number })[] = [];

  constructor(index: Index) {
    this.#index = index;
  }

  /** How many different findings there are so far; their numbers run from 0. */
  get size(): number {
    return this.#found.length;
  }

  /** The findings from one on, in the order in which they were first met. */
  since(from: number): Finding[] {
    return this.#found.slice(from).map(({ finding }) => finding);
  }

  /** The numbers of the findings of a line. */
  readLine(mentions: readonly Mentioned[]): number[] {
    const ids = new Set(pairNames(mentions).map((subject) => this.#idOf(subject)));
    // A port counts once in a line.
    const seen = new Set<string>();
    for (const id of ids) {
      const found = this.#found[id];
      if (!found || seen.has(placeOf(found.finding))) continue;
      seen.add(placeOf(found.finding));
      found.lines += 1;
    }
    return [...ids];
  }

  /** The distinct ports so far. */
  count(): Counted[] {
    return tally(this.#index, this.#found);
  }

  #idOf(subject: Subject): number {
    const key = keyOf(subject);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#found.push({ subject, finding: find(this.#index, subject), lines: 0 }) - 1;
    this.#ids.set(key, id);
    return id;
  }
}
