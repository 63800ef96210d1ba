import type { TakenRegistry } from '../take/registry.ts';
import { makeContactTable } from './contacts-view.ts';

/** Shows the contacts of some rows, once a reader has unfolded them. */
export function showContacts(
  fold: HTMLDetailsElement,
  open: () => Promise<TakenRegistry>,
  rows: readonly number[],
): void {
  const place = fold.querySelector('div');
  if (!fold.open || !place) return;
  open().then(
    (registry) => {
      if (place.contains(document.activeElement)) fold.querySelector('summary')?.focus();
      place.replaceChildren(makeContactTable(registry, rows));
    },
    () => (place.textContent = 'The contacts could not be loaded.'),
  );
}
