import { element } from '../element.ts';
import { href } from '../href.ts';
import type { DifferenceGroup } from './difference.ts';
import type { DifferenceLine } from './difference-line.ts';

/** A list of more lines than this is closed at first, and made when a reader opens it. */
const OPEN = 100;

function cellText(tag: 'del' | 'ins', text: string): HTMLElement | string {
  return text === '' ? 'nothing' : element(tag, text);
}

function listItem({ title, path, where, words, cells }: DifferenceLine): HTMLElement {
  const item = element('li', '');
  item.append(element('a', title, { href: href(path) }));
  if (where) item.append(' ', element('span', where, { class: 'ports' }));
  if (words) item.append(' ', words);
  for (const { column, before, after } of cells) {
    const cell = element('div', `${column}: `);
    cell.append(cellText('del', before), ' → ', cellText('ins', after));
    item.append(cell);
  }
  return item;
}

/** The heading of a group and its list. */
export function groupView({ title, lines }: DifferenceGroup): HTMLElement[] {
  const heading = element('h2', title);
  const makeList = (): HTMLElement => {
    const list = element('ul', '', { class: 'history' });
    list.append(...lines.map(listItem));
    return list;
  };
  if (lines.length <= OPEN) return [heading, makeList()];
  const details = element('details', '');
  details.append(element('summary', `Show all ${lines.length}`));
  details.addEventListener('toggle', () => details.append(makeList()), { once: true });
  return [heading, details];
}
