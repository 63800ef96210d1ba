import { element } from '../element.ts';
import { href } from '../href.ts';
import type { Answer, AnswerKind } from './answers/answer.ts';
import { markParts } from './mark-parts.ts';

const KINDS: Readonly<Record<AnswerKind, string>> = {
  range: 'Range',
  port: 'Port',
  service: 'Service',
  former: 'Former service',
  use: 'Common name',
  page: 'This site',
  reference: 'Document',
  organization: 'Organization',
  contact: 'Contact',
  text: 'Text',
};

/** A row that leads to the page of an answer. The words that were asked for are marked in it. */
export function answerLink(answer: Answer, words: readonly string[]): HTMLElement {
  const { kind, title, path, ports, transports, detail, use, passage } = answer;
  const link = element('a', '', { href: href(path), class: 'answer' });
  const marked = (name: 'b' | 'span' | 'small', text: string): HTMLElement => {
    const part = element(name, '');
    part.append(
      ...markParts(text, words).map(({ text: piece, marked: isMarked }) => (isMarked ? element('mark', piece) : piece)),
    );
    return part;
  };
  const parts = [
    element('span', KINDS[kind], { class: 'kind' }),
    marked('b', title),
    ...[ports, transports.join(', ').toUpperCase()]
      .filter(Boolean)
      .map((text) => element('span', text, { class: 'chip' })),
    ...(detail === '' ? [] : [marked('span', detail)]),
    ...(use === '' ? [] : [marked('small', `Not from IANA: ${use}`)]),
    ...(passage === '' ? [] : [marked('small', passage)]),
  ];
  link.append(...parts.flatMap((part) => [part, ' ']));
  return link;
}
