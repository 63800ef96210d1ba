import { element } from '../element.ts';
import { href } from '../href.ts';
import type { Answer } from './answers/answer.ts';

/** A link to the page of an answer, with its detail; what was asked for is marked where the title first has it. */
export function answerLink({ title, path, detail }: Answer, asked: string): HTMLElement {
  const link = element('a', '', { href: href(path) });
  const name = element('b', '');
  name.append(...markFirst(title, asked));
  link.append(name, ' ', element('small', detail));
  return link;
}

function markFirst(title: string, asked: string): (Node | string)[] {
  const at = asked === '' ? -1 : title.toLowerCase().indexOf(asked.toLowerCase());
  if (at < 0) return [title];
  const end = at + asked.length;
  return [title.slice(0, at), element('mark', title.slice(at, end)), title.slice(end)];
}
