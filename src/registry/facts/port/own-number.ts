/**
 * The number of a page's own port, which components may only print. What a page says of its port is decided in facts,
 * because the build compares the data of pages: of pages that say the same, it renders a few for all. A component that
 * decided by the number would make them differ, so it fails.
 */
export class OwnNumber {
  readonly #text: string;

  constructor(port: number) {
    this.#text = String(port);
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }

  /** Throws an Error where the number would be compared or reckoned with. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.#text;
    throw new Error(
      `A component decides by the number of its port (${this.#text}): decide in src/registry/facts/port/port-page.ts instead.`,
    );
  }
}
