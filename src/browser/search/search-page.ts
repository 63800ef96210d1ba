// The page of all results: /search/?q=…, and ?search=…, the form that IANA's own links take.
import { element } from '../element.ts';
import { answerLink } from './answer-link.ts';
import type { Answer } from './answers/answer.ts';
import { countWords } from './count-words.ts';
import { entriesLink } from './options.ts';
import { type Result, search } from './searcher.ts';

const PAGE = 50;

const input = document.querySelector<HTMLInputElement>('main input');
const list = document.querySelector('#results');
const message = document.querySelector('#status');
const examples = document.querySelector<HTMLElement>('#examples');
const similarHeading = element('h2', 'Similar names', { class: 'answers-heading' });
const similarList = element('ol', '', { class: 'results' });
const table = element('p', '');
const more = element('button', 'Show more', { type: 'button' });
let shown = PAGE;

function listItems(answers: readonly Answer[], words: readonly string[]): HTMLElement[] {
  return answers.map((answer) => {
    const item = element('li', '');
    item.append(answerLink(answer, words));
    return item;
  });
}

function show({ query, answers, suggestions, similar, counts, complete, fault }: Result): void {
  if (!list || !message) return;
  document.title = query.text === '' ? 'Search' : `${query.text} – Search`;
  message.textContent = [countWords(query, counts, complete), fault].filter(Boolean).join(' ');
  if (examples) examples.hidden = query.text !== '';
  const meant = listItems(suggestions, []);
  meant[0]?.prepend(element('span', 'Did you mean', { class: 'answers-heading' }));
  list.replaceChildren(...listItems(answers.slice(0, shown), query.words), ...meant);
  similarList.replaceChildren(...listItems(similar.slice(0, PAGE), []));
  similarHeading.hidden = similar.length === 0;
  list.setAttribute('data-query', query.text);
  list.setAttribute('data-complete', String(complete));
  more.hidden = answers.length <= shown;
  table.replaceChildren(...entriesLink(query.text, counts));
}

more.hidden = true;
similarHeading.hidden = true;
more.addEventListener('click', () => {
  shown += PAGE;
  void search(input?.value ?? '', show);
});
list?.after(more, table, similarHeading, similarList);

if (input) {
  const given = new URLSearchParams(location.search);
  input.value = given.get('q') ?? given.get('search') ?? '';
  input.addEventListener('input', () => {
    shown = PAGE;
    void search(input.value, show);
    const address = new URL(location.href);
    address.search = input.value === '' ? '' : `?q=${encodeURIComponent(input.value.toWellFormed())}`;
    history.replaceState(null, '', address);
  });
  void search(input.value, show);
}
