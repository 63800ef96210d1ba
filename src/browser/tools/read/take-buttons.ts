import { element } from '../../element.ts';
import { saveFile } from '../../save-file.ts';
import type { Format, Part } from './messages.ts';

const BUTTONS: readonly (readonly [format: Format, title: string])[] = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['markdown', 'Copy as Markdown'],
];

/** Buttons with which a reader takes away the ports or the lines of a text. */
export function takeButtons(part: Part, print: (format: Format) => Promise<string>): HTMLElement {
  const said = element('span', '', { role: 'status' });
  const take = async (format: Format): Promise<string> => {
    const text = await print(format);
    if (format === 'markdown') {
      await navigator.clipboard.writeText(text);
      return 'Copied.';
    }
    const file = `${part}-read.${format}`;
    saveFile(text, file, format === 'csv' ? 'text/csv' : 'application/json');
    return `Saved as ${file}.`;
  };
  const place = element('p', `Take these ${part} away:`, { class: 'acts' });
  for (const [format, title] of BUTTONS) {
    const button = element('button', title, { type: 'button' });
    button.addEventListener('click', () => {
      take(format).then(
        (words) => (said.textContent = words),
        () => (said.textContent = 'That did not work. Try again, or save a file.'),
      );
    });
    place.append(button);
  }
  place.append(said);
  return place;
}
