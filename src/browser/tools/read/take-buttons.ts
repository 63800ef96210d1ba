import { printFoundCsv, printFoundMarkdown } from '../../../formats/rows/found-rows.ts';
import { element } from '../../element.ts';
import { saveFile } from '../../save-file.ts';
import type { Taken } from './take.ts';

/** Buttons that take what is shown above away; `what` is how files are called. */
export function takeButtons(what: 'ports' | 'lines', taken: () => Taken): HTMLElement {
  const place = element('p', `Take these ${what} away: `, { class: 'acts' });
  const said = element('span', '', { role: 'status' });
  const save = (text: string, ending: string, type: string): void => {
    saveFile(text, `${what}-read.${ending}`, type);
    said.textContent = `Saved as ${what}-read.${ending}.`;
  };
  const button = (title: string, act: () => void | Promise<void>): HTMLElement => {
    const made = element('button', title, { type: 'button' });
    made.addEventListener('click', () => {
      Promise.resolve()
        .then(act)
        .catch(() => (said.textContent = 'That did not work. Try again, or save a file.'));
    });
    return made;
  };
  const csv = (): void => {
    const { header, rows } = taken();
    save(printFoundCsv(header, rows), 'csv', 'text/csv');
  };
  const json = (): void => save(`${JSON.stringify(taken().data, null, 2)}\n`, 'json', 'application/json');
  const markdown = async (): Promise<void> => {
    const { header, rows } = taken();
    await navigator.clipboard.writeText(printFoundMarkdown(header, rows));
    said.textContent = 'Copied.';
  };
  place.append(button('CSV', csv), button('JSON', json), button('Copy as Markdown', markdown), said);
  return place;
}
