import { element } from '../../element.ts';
import type { Rows } from '../data/rows.ts';
import { PAGE_ROWS } from '../page-rows.ts';
import { makeRow } from './row.ts';

// How many rows a part has. The first part is made at once. Of many rows, the browser lays out only the parts near the
// window.
const PART = 12;

/** Shows rows of entries in a table, the first part at once and the others a moment later. */
export class RowsView {
  readonly #table: HTMLElement;
  readonly #rows: Rows;
  readonly #fillers = new Map<Element, () => void>();
  readonly #nearby: IntersectionObserver;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(table: HTMLElement, rows: Rows) {
    this.#table = table;
    this.#rows = rows;
    this.#nearby = new IntersectionObserver(
      (seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => this.#fill(target)),
      { rootMargin: '800px' },
    );
  }

  /**
   * Shows rows, all open or all closed. If there are more than a page of them, the rows after the first page are made
   * only when they come near the window. Calls `done` when the others are made.
   */
  show(order: readonly number[], open: boolean, done: () => void): void {
    this.stop();
    const parts: HTMLElement[] = [];
    for (let from = 0; from < order.length; from += PART) {
      const rows = order.slice(from, from + PART);
      const body = element('tbody', '', { role: 'rowgroup', class: 'waiting' });
      body.style.setProperty('--rows', String(rows.length));
      this.#fillers.set(body, () => body.append(...rows.map((row) => makeRow(this.#rows, row, open))));
      parts.push(body);
    }
    const [first] = parts;
    if (first) this.#fill(first);
    const head = this.#table.querySelector('thead');
    this.#table.replaceChildren(...(head ? [head] : []), ...parts);
    this.#later = setTimeout(() => {
      const soon = order.length <= PAGE_ROWS + 1 ? parts : parts.slice(0, Math.ceil(PAGE_ROWS / PART) + 1);
      for (const body of soon) {
        this.#fill(body);
        body.classList.add('drawn');
      }
      for (const body of this.#fillers.keys()) this.#nearby.observe(body);
      done();
    });
  }

  /** Stops making rows. */
  stop(): void {
    this.#nearby.disconnect();
    this.#fillers.clear();
    clearTimeout(this.#later);
  }

  #fill(body: Element): void {
    this.#nearby.unobserve(body);
    this.#fillers.get(body)?.();
    this.#fillers.delete(body);
    body.classList.remove('waiting');
  }
}
