import { entriesPath, SEARCH } from '../../registry/index/permalink.ts';
import { element } from '../element.ts';
import { href } from '../href.ts';
import { quoteText } from '../table/query/tokens.ts';
import { answerLink } from './answer-link.ts';
import { type Counts, entriesWords } from './count-words.ts';
import type { Result } from './searcher.ts';

const SHOWN = 12;

/** What the list below the box holds: the first answers, what is like them, notes, a link to all results. */
export function listOptions(
  { query, answers, suggestions, similar, counts, fault }: Result,
  words: string,
): HTMLElement[] {
  const links = answers.slice(0, SHOWN).map((answer) => answerLink(answer, query.words));
  const meant = suggestions.map((answer) => answerLink(answer, []));
  const nearby = similar.slice(0, SHOWN - links.length).map((answer) => answerLink(answer, []));
  const notes = [answers.length === 0 ? words : '', fault].filter(Boolean).map((text) => element('p', text));
  const all = element('a', `All results for “${query.text}”`, {
    href: `${href(SEARCH)}?q=${encodeURIComponent(query.text)}`,
  });
  const more = [...(answers.length > SHOWN ? [all] : []), ...entriesLink(query.text, counts)];
  return [
    ...links,
    ...notes,
    ...(meant.length > 0 ? [optionGroup('Did you mean', meant)] : []),
    ...(nearby.length > 0 ? [optionGroup('Similar names', nearby)] : []),
    ...(more.length > 0 ? [optionGroup('', more)] : []),
  ];
}

/** The link to the entries of the table that hold a text, once there are known to be some. */
export function entriesLink(text: string, { entries }: Counts): HTMLElement[] {
  if (!entries) return [];
  return [element('a', entriesWords(text, entries), { href: href(entriesPath(quoteText(text))), class: 'in-table' })];
}

function optionGroup(heading: string, links: readonly HTMLElement[]): HTMLElement {
  const group = element('div', '', { role: 'group', 'aria-label': heading || 'More' });
  if (heading) group.append(element('div', heading, { class: 'answers-heading', 'aria-hidden': 'true' }));
  group.append(...links);
  return group;
}
