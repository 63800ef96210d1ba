import type { Taken } from './taken.ts';

/** Shows the contacts of some rows, if the reader has opened the fold. */
export function showContacts(fold: HTMLDetailsElement, open: () => Promise<Taken>, rows: readonly number[]): void {
  const place = fold.querySelector('div');
  if (!fold.open || !place) return;
  open().then(
    (taken) => {
      if (place.contains(document.activeElement)) fold.querySelector('summary')?.focus();
      place.replaceChildren(taken.contactTable(rows));
    },
    () => (place.textContent = 'The contacts could not be loaded.'),
  );
}
