import { element } from '../../element.ts';
import { loadOnce } from '../../load-once.ts';
import type { Rows } from '../data/rows.ts';
import { loadContacts } from '../load.ts';
import type { Format, TakenView } from '../take/formats.ts';
import type { Taken } from './taken.ts';

const BUTTONS: readonly (readonly [format: Format, title: string])[] = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['contacts', 'Contacts (CSV)'],
  ['markdown', 'Copy as Markdown'],
  ['text', 'Copy as plain text'],
];

/** The rows that a reader can take away now. */
export interface Choice extends TakenView {
  /** All rows that the query finds, on all pages, in the order shown. */
  readonly order: readonly number[];
}

/**
 * Makes a function that loads the registry that rows are taken from, at its first call. It rejects if a file cannot be
 * loaded; the next call tries again.
 */
export function openTaken(rows: Rows, release: string): () => Promise<Taken> {
  return loadOnce(async () => {
    const [script, contacts] = await Promise.all([import('./taken.ts'), loadContacts()]);
    return new script.Taken(rows, contacts, release);
  });
}

/** Makes the buttons with which a reader takes away the rows that were found. */
export function makeTakeButtons(place: HTMLElement, open: () => Promise<Taken>, choice: () => Choice): void {
  const said = element('span', '', { role: 'status' });
  const take = async (format: Format): Promise<string> => {
    const { order, ...view } = choice();
    return (await open()).take(format, order, view);
  };
  const button = (title: string, act: () => Promise<string>): HTMLElement => {
    const made = element('button', title, { type: 'button' });
    made.addEventListener('click', () => {
      act().then(
        (words) => (said.textContent = words),
        () => (said.textContent = 'That did not work. Try again, or use the files on the downloads page.'),
      );
    });
    return made;
  };
  place.append(
    ...BUTTONS.map(([format, title]) => button(title, () => take(format))),
    button('Copy link', async () => {
      await navigator.clipboard.writeText(location.href);
      return 'Copied.';
    }),
    said,
  );
}
