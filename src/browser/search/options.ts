import { entriesPath, SEARCH } from '../../registry/index/permalink.ts';
import { printNumber } from '../../registry/text/count.ts';
import { element } from '../element.ts';
import { href } from '../href.ts';
import { quoteText } from '../table/query/quote-text.ts';
import { answerLink } from './answer-link.ts';
import { type Counts, entriesWords } from './count-words.ts';
import type { Result } from './searcher.ts';

/** The headings above names that the query may be a misspelling of, and above answers that only resemble it. */
export const HEADINGS = { suggestions: 'Did you mean', similar: 'Similar results' } as const;
const SHOWN = 12;

/** The contents of the list below the box: the first answers, suggested and similar names, and links to all results. */
export function listOptions({ query, answers, suggestions, similar, counts }: Result): HTMLElement[] {
  const links = answers.slice(0, SHOWN).map((answer) => answerLink(answer, query.words));
  const meant = suggestions.map((answer) => answerLink(answer, []));
  const nearby = similar.slice(0, SHOWN - links.length).map((answer) => answerLink(answer, query.words));
  const all = element('a', `All ${printNumber(counts.answers)} results for “${query.text}”`, {
    href: `${href(SEARCH)}?q=${encodeURIComponent(query.text)}`,
  });
  const more = [...(answers.length > SHOWN ? [all] : []), ...entriesLink(query.text, counts)];
  return [
    ...links,
    ...optionGroup(HEADINGS.suggestions, meant),
    ...optionGroup(HEADINGS.similar, nearby),
    ...optionGroup('', more),
  ];
}

/** The link to the entries of the table that hold a text; none if there are none, or it is not known yet. */
export function entriesLink(text: string, { entries }: Counts): HTMLElement[] {
  if (!entries) return [];
  return [element('a', entriesWords(text, entries), { href: href(entriesPath(quoteText(text))) })];
}

function optionGroup(heading: string, links: readonly HTMLElement[]): HTMLElement[] {
  if (links.length === 0) return [];
  const group = element('div', '', { role: 'group', 'aria-label': heading || 'More' });
  if (heading) group.append(element('div', heading, { class: 'answers-heading', 'aria-hidden': 'true' }));
  group.append(...links);
  return [group];
}
