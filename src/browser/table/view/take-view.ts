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

/** What a reader can take away now. */
export interface Choice extends TakenView {
  /** The rows found, in the order shown, on all pages. */
  readonly order: readonly number[];
}

/** What rows are taken from, made when it is first asked for; rejects when its files cannot be loaded. */
export function openTaken(rows: Rows, release: string): () => Promise<Taken> {
  return loadOnce(async () => {
    const [script, contacts] = await Promise.all([import('./taken.ts'), loadContacts()]);
    return new script.Taken(rows, contacts, release);
  });
}

/** Makes the buttons that take the rows found away. */
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
