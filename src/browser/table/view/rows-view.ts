import { element } from '../../element.ts';
import type { Rows } from '../data/rows.ts';
import { PAGE_ROWS } from '../page-rows.ts';
import { makeRow } from './row.ts';

// As many as IANA's longest page has. All rows at once are made so many at a time, when they come near the window.
const CHUNK = PAGE_ROWS + 1;

const filler = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      filler.unobserve(target);
      waiting.get(target)?.();
      waiting.delete(target);
    }
  },
  { rootMargin: '2000px' },
);
const waiting = new WeakMap<Element, () => void>();

/** Puts rows of entries into a table, in an order; of more than a page only what is near the window. */
export function showRows(table: HTMLElement, rows: Rows, order: readonly number[], open: boolean): void {
  filler.disconnect();
  const bodies: HTMLElement[] = [];
  for (let from = 0; from < order.length; from += CHUNK) {
    const part = order.slice(from, from + CHUNK);
    const body = element('tbody', '', { role: 'rowgroup' });
    const fill = (): void => {
      body.append(...part.map((row) => makeRow(rows, row, open)));
      body.classList.remove('waiting');
    };
    if (from === 0) fill();
    else {
      body.classList.add('waiting');
      body.style.setProperty('--rows', String(part.length));
      waiting.set(body, fill);
      filler.observe(body);
    }
    bodies.push(body);
  }
  table.querySelectorAll('tbody').forEach((body) => body.remove());
  table.append(...bodies);
}
