import { entriesPath } from '../../../registry/index/permalink.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';
import { HELP } from '../help.ts';

/** Adds the help to its disclosure. It is called when a reader opens it. */
export function addHelp(fold: Element): void {
  const list = element('ul', '');
  for (const { words, examples } of HELP) {
    const item = element('li', words);
    for (const example of examples) {
      const link = element('a', '', { 'data-view': '', href: href(entriesPath(example)) });
      link.append(element('code', example));
      item.append(' ', link);
    }
    list.append(item);
  }
  fold.append(list);
}
