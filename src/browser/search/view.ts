import { href } from '../href.ts';
import type { Answer, AnswerKind } from './answer.ts';

/** What each kind of answer is called for a reader. */
export const HEADINGS: Readonly<Record<AnswerKind, string>> = {
  port: 'Port',
  service: 'Service',
  use: 'Common use, not IANA’s name',
  reference: 'Reference',
  contact: 'Contact',
  text: 'In the text',
};

/** Takes a tag, its text and attributes and returns the element; registry text only ever becomes text. */
export function element(tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

// The first place where the title has the query, marked.
function highlight(title: string, query: string): (Node | string)[] {
  const at = query === '' ? -1 : title.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return [title];
  const end = at + query.length;
  return [title.slice(0, at), element('mark', title.slice(at, end)), title.slice(end)];
}

/** Takes an answer and what was asked and returns a link to its page, with its detail in it. */
export function answerLink(
  { title, path, detail }: Answer,
  query: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const link = element('a', '', { href: href(path), ...attributes });
  const name = element('b', '');
  name.append(...highlight(title, query));
  link.append(name, ' ', element('small', detail));
  return link;
}

/** Takes answers in order and returns them in groups of one kind, each group where its first answer stands. */
export function groupAnswers(answers: readonly Answer[]): { kind: AnswerKind; answers: readonly Answer[] }[] {
  const groups: { kind: AnswerKind; answers: Answer[] }[] = [];
  for (const answer of answers) {
    const last = groups.at(-1);
    if (last?.kind === answer.kind) last.answers.push(answer);
    else groups.push({ kind: answer.kind, answers: [answer] });
  }
  return groups;
}

/** Takes what was asked and found and returns a sentence that says how much, for all and for who cannot see the list. */
export function countWords(query: string, count: number, beyond: boolean, complete: boolean): string {
  if (query === '') return '';
  if (beyond) return `“${query}” is no port: ports end at 65535.`;
  if (count > 0) return `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;
  return complete
    ? `Nothing matches “${query}”. Try a port number, a service name, or a word of its description.`
    : 'Searching …';
}
