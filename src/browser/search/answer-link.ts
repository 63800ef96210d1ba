import { element } from '../element.ts';
import { href } from '../href.ts';
import { answerRow } from './answer-row.ts';
import type { Answer } from './answers/answer.ts';
import type { Part } from './mark-parts.ts';

const marked = (parts: readonly Part[]): (HTMLElement | string)[] =>
  parts.map((part) => (part.marked ? element('mark', part.text) : part.text));

/** A row that links to the page of an answer: its name, ports and transports, texts, and kind. `words` are marked. */
export function answerLink(answer: Answer, words: readonly string[]): HTMLElement {
  const { kind, title, ports, transports, texts, whole } = answerRow(answer, words);
  const link = element('a', '', { href: href(answer.path), class: whole ? 'answer whole' : 'answer' });
  const name = element('b', '');
  name.append(...marked(title));
  const where = element('span', '', { class: 'chips' });
  const chips = [
    ...ports.map((port) => element('span', port)),
    ...transports.map((transport) => element('span', transport, { class: 'transport' })),
  ];
  where.append(...spaced(chips));
  const said = element('span', '', { class: 'said' });
  said.append(
    ...spaced(
      texts.map(({ parts, fromIana }) => {
        const text = element('span', '');
        text.append(...(fromIana ? [] : [element('i', 'Not from IANA:'), ' ']), ...marked(parts));
        return text;
      }),
    ),
  );
  link.append(...spaced([name, ...(chips.length > 0 ? [where] : []), said, element('small', kind)]));
  return link;
}

// Puts blanks between the parts, which keep their words apart when they are read aloud or copied.
function spaced(parts: readonly HTMLElement[]): (HTMLElement | string)[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part]));
}
