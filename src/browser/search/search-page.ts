// The page of all results: /search/?q=…, and ?search=…, the form that IANA's own links take.
import { element } from '../element.ts';
import { answerLink } from './answer-link.ts';
import type { Answer } from './answers/answer.ts';
import { countWords, withFault } from './count-words.ts';
import { entriesLink, HEADINGS } from './options.ts';
import type { Result } from './searcher.ts';

const PAGE = 50;

const input = document.querySelector<HTMLInputElement>('main input');
const list = document.querySelector<HTMLElement>('#results');
const message = document.querySelector<HTMLElement>('#status');
const examples = document.querySelector<HTMLElement>('#examples');
const meantHeading = element('h2', HEADINGS.suggestions, { class: 'answers-heading' });
const similarHeading = element('h2', HEADINGS.similar, { class: 'answers-heading' });
const similarList = element('ol', '', { class: 'results' });
const table = element('p', '');
const more = element('button', '', { type: 'button' });
let shown = PAGE;
let latest: Result | null = null;

// Only rows that differ are replaced, so that a reader whose focus is on a row keeps it.
function fill(of: HTMLElement, answers: readonly Answer[], words: readonly string[]): void {
  answers.forEach((answer, i) => {
    const item = element('li', '');
    item.append(answerLink(answer, words));
    const before = of.children[i];
    if (!before) of.append(item);
    else if (!before.isEqualNode(item)) before.replaceWith(item);
  });
  while (of.children.length > answers.length) of.lastElementChild?.remove();
}

function show(result: Result): void {
  if (!list || !message) return;
  latest = result;
  const { query, answers, suggestions, similar, counts, complete, fault } = result;
  document.title = query.text === '' ? 'Search' : `${query.text} – Search`;
  const words = withFault(countWords(query, counts, complete, similar.length), fault);
  // Words that stay the same are not read out again.
  if (message.textContent !== words) message.textContent = words;
  // Similar results are shown last, when no further answer above can move them.
  const nearby = complete ? similar.slice(0, answers.length > 0 ? PAGE : shown) : [];
  fill(list, suggestions.length > 0 ? suggestions : answers.slice(0, shown), query.words);
  fill(similarList, nearby, query.words);
  meantHeading.hidden = suggestions.length === 0;
  similarHeading.hidden = nearby.length === 0;
  list.dataset['query'] = query.text;
  list.dataset['complete'] = String(complete);
  const [longer, its] = answers.length > 0 ? [answers, list] : [complete ? similar : [], similarList];
  if (its.nextSibling !== more) its.after(more);
  const left = longer.length - shown;
  more.hidden = left <= 0;
  more.textContent = `Show ${Math.min(left, PAGE)} more`;
  table.replaceChildren(...entriesLink(query.text, counts));
  const isEmpty = query.text === '' || (complete && answers.length + suggestions.length + nearby.length === 0);
  if (examples) examples.hidden = !isEmpty;
}

more.addEventListener('click', () => {
  const next = shown;
  shown += PAGE;
  if (latest) show(latest);
  more.previousElementSibling?.children[next]?.querySelector('a')?.focus();
});

async function ask(): Promise<void> {
  shown = PAGE;
  try {
    const { search } = await import('./searcher.ts');
    await search(input?.value ?? '', show);
  } catch {
    if (message) message.textContent = 'The search could not be loaded. Load this page again.';
  }
}

if (input) {
  for (const part of [meantHeading, similarHeading, more]) part.hidden = true;
  list?.before(meantHeading);
  list?.after(more, table, similarHeading, similarList);
  const given = new URLSearchParams(location.search);
  // What somebody typed while this script was loading stays.
  input.value ||= given.get('q') ?? given.get('search') ?? '';
  input.addEventListener('input', () => {
    void ask();
    const address = new URL(location.href);
    address.search = input.value === '' ? '' : `?q=${encodeURIComponent(input.value.toWellFormed())}`;
    history.replaceState(null, '', address);
  });
  if (input.value === '') {
    // The examples are shown before the scripts of the search are loaded.
    if (examples) examples.hidden = false;
    input.focus();
  }
  void ask();
}
