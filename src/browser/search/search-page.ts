// The page of all results: /search/?q=…, and ?search=…, the form that IANA's own links take.
import { element } from '../element.ts';
import { groupAnswers } from './answer-group.ts';
import { answerLink } from './answer-link.ts';
import { countWords } from './count-words.ts';
import { entriesLink } from './options.ts';
import { type Result, search } from './searcher.ts';

const PAGE = 25;

const input = document.querySelector<HTMLInputElement>('main input');
const list = document.querySelector('#results');
const message = document.querySelector('#status');
const table = element('p', '');
const more = element('button', 'Show more', { type: 'button' });
let shown = PAGE;

function show({ query, answers, counts, suggestions, complete, fault }: Result): void {
  if (!list || !message) return;
  document.title = query.text === '' ? 'Search' : `${query.text} – Search`;
  const words = countWords(query.text, counts, query.beyond, complete);
  message.textContent = [words, fault].filter(Boolean).join(' ');
  const items = groupAnswers(answers.slice(0, shown)).flatMap(({ heading, answers: group }) =>
    group.map((answer, i) => {
      const item = element('li', '');
      if (i === 0) item.append(element('span', heading, { class: 'answers-heading' }));
      item.append(answerLink(answer, query.text));
      return item;
    }),
  );
  const nearby = suggestions.map((answer) => {
    const item = element('li', 'Did you mean ');
    item.append(answerLink(answer, ''));
    return item;
  });
  list.replaceChildren(...nearby, ...items);
  list.setAttribute('data-query', query.text);
  list.setAttribute('data-complete', String(complete));
  more.hidden = answers.length <= shown;
  table.replaceChildren(...entriesLink(query.text, counts));
}

more.hidden = true;
more.addEventListener('click', () => {
  shown += PAGE;
  void search(input?.value ?? '', show);
});
list?.after(more, table);

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
