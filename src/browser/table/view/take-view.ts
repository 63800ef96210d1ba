import { element } from '../../element.ts';
import { href } from '../../href.ts';
import { loadOnce } from '../../load-once.ts';
import { saveFile } from '../../save-file.ts';
import type { Rows } from '../data/rows.ts';
import { loadContacts } from '../load.ts';
import { type Format, FORMATS, printFormat, type TakenView } from '../take/formats.ts';
import { type TakenRegistry, takeRegistry } from '../take/registry.ts';

const BUTTONS: readonly (readonly [format: Format, title: string])[] = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['contacts', 'Contacts (CSV)'],
  ['markdown', 'Copy as Markdown'],
  ['text', 'Copy as plain text'],
];

/** What a reader can take away now. */
export interface Taken extends TakenView {
  /** The rows found, in the order shown, on all pages. */
  readonly order: readonly number[];
}

const absolute = (path: string): string => new URL(href(path), location.origin).href;

/** The registry that rows are taken from, made when it is first asked for; rejects when its file cannot be loaded. */
export function openTaken(rows: Rows, release: string): () => Promise<TakenRegistry> {
  return loadOnce(async () => takeRegistry(rows, await loadContacts(), release));
}

/** Makes the buttons that take the rows found away. */
export function makeTakeButtons(place: HTMLElement, open: () => Promise<TakenRegistry>, taken: () => Taken): void {
  const said = element('span', '', { role: 'status' });
  const take = async (format: Format): Promise<string> => {
    const { order, ...view } = taken();
    const registry = await open();
    const entries = order.flatMap((row) => registry.entries[row] ?? []);
    const text = printFormat(format, registry, entries, view, absolute);
    const { copied, file, type } = FORMATS[format];
    if (!copied) {
      saveFile(text, file, type);
      return `Saved as ${file}.`;
    }
    await navigator.clipboard.writeText(text);
    return 'Copied.';
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
