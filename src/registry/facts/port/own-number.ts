/**
 * The number of a page's own port, to be printed and nothing else. What a page says of its port is decided in facts,
 * where pages are compared: of those that say the same, one is rendered for all. So a component that decides by the
 * number fails.
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
