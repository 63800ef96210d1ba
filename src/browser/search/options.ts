import { SEARCH } from '../../registry/index/permalink.ts';
import { element } from '../element.ts';
import { href } from '../href.ts';
import { groupAnswers } from './answer-group.ts';
import { answerLink } from './answer-link.ts';
import type { Result } from './searcher.ts';

const SHOWN = 12;

/** What the list below the box holds: similar names, the first answers by kind, notes, a link to all results. */
export function listOptions({ query, answers, suggestions, fault }: Result, words: string): HTMLElement[] {
  const nearby = suggestions.map((answer) => answerLink(answer, ''));
  const groups = groupAnswers(answers.slice(0, SHOWN)).map(({ heading, answers: group }) =>
    optionGroup(
      heading,
      group.map((answer) => answerLink(answer, query.text)),
    ),
  );
  const notes = [answers.length === 0 ? words : '', fault].filter(Boolean).map((text) => element('p', text));
  const all = element('a', `All results for “${query.text}”`, {
    href: `${href(SEARCH)}?q=${encodeURIComponent(query.text)}`,
  });
  return [
    ...(nearby.length > 0 ? [optionGroup('Did you mean', nearby)] : []),
    ...groups,
    ...notes,
    ...(answers.length > 0 ? [optionGroup('', [all])] : []),
  ];
}

function optionGroup(heading: string, links: readonly HTMLElement[]): HTMLElement {
  const group = element('div', '', { role: 'group', 'aria-label': heading || 'More' });
  if (heading) group.append(element('div', heading, { class: 'answers-heading', 'aria-hidden': 'true' }));
  group.append(...links);
  return group;
}
