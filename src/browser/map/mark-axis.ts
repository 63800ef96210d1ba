import type { Tick } from '../../pictures/view.ts';
import { setAttributes } from '../element.ts';

/** Replaces the marks of an axis. */
export function markAxis(axis: Element, ticks: readonly Tick[], along: 'x' | 'y'): void {
  axis.replaceChildren(
    ...ticks.map(({ text, at }) => {
      const mark = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      setAttributes(mark, { x: '100%', y: '100%', [along]: `${at * 100}%` });
      mark.textContent = text;
      return mark;
    }),
  );
}
