import { href } from '../href.ts';
import { SEARCH } from '../../registry/index/permalink.ts';
import { parseQuery } from './query.ts';
import { prepare, type Result, search } from './searcher.ts';
import { answerLink, countWords, element, groupAnswers, HEADINGS } from './view.ts';

const SHOWN = 12;

// ARIA Authoring Practices, "Editable Combobox With List Autocomplete": focus stays in the box, the active option is named.
class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = element('div', '', {
    role: 'listbox',
    'aria-label': 'Search results',
    class: 'answers',
    hidden: '',
  });
  readonly #status = element('div', '', { role: 'status', class: 'visually-hidden' });
  #options: HTMLElement[] = [];
  #active = -1;
  #answered = false;

  constructor(input: HTMLInputElement, id: string) {
    this.#input = input;
    this.#list.id = id;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    })) {
      input.setAttribute(name, value);
    }
    input.after(this.#list, this.#status);
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', () => this.#ask());
    // A press on an option leaves the focus in the box, so that only leaving the box closes the list.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#press(event));
    this.#ask();
  }

  #ask(): void {
    void search(this.#input.value, (result) => this.#show(result));
  }

  #show({ query, answers, suggestions, complete, fault }: Result): void {
    if (query.text === '') return this.#close();
    const kept = this.#options[this.#active]?.getAttribute('href');
    const listed = answers.slice(0, SHOWN);
    const words = countWords(query.text, answers.length, query.beyond, complete);
    const groups = groupAnswers(listed).map(({ kind, answers: group }) =>
      this.#group(
        HEADINGS[kind],
        group.map((answer) => answerLink(answer, query.text)),
      ),
    );
    const nearby =
      suggestions.length > 0
        ? [
            this.#group(
              'Did you mean',
              suggestions.map((answer) => answerLink(answer, '')),
            ),
          ]
        : [];
    const notes = [listed.length === 0 ? words : '', fault].filter(Boolean).map((text) => element('p', text));
    const all = element('a', `All results for “${query.text}”`, {
      href: `${href(SEARCH)}?q=${encodeURIComponent(query.text)}`,
    });
    this.#list.replaceChildren(...nearby, ...groups, ...notes, ...(answers.length > 0 ? [this.#group('', [all])] : []));
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('a')];
    this.#options.forEach((option, i) => {
      option.id = `${this.#list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('tabindex', '-1');
    });
    this.#list.hidden = document.activeElement !== this.#input;
    this.#answered = suggestions.length === 0 && answers.length > 0;
    this.#list.dataset['query'] = query.text;
    this.#list.dataset['complete'] = String(complete);
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(this.#options.findIndex((option) => option.getAttribute('href') === kept && kept !== undefined));
    this.#status.textContent = [words, fault].filter(Boolean).join(' ');
  }

  #group(heading: string, links: readonly HTMLElement[]): HTMLElement {
    const group = element('div', '', { role: 'group', 'aria-label': heading || 'More' });
    if (heading) group.append(element('div', heading, { class: 'answers-heading', 'aria-hidden': 'true' }));
    group.append(...links);
    return group;
  }

  #activate(index: number): void {
    this.#options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    // Keys of an input method belong to it; Safari tells the last of them by its code only.
    if (event.isComposing || event.keyCode === 229) return;
    const count = this.#options.length;
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden) return this.#ask();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end the box itself is active again.
      if (count > 0) this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter') {
      const current = this.#list.dataset['query'] === parseQuery(this.#input.value).text;
      // What is only a suggestion is opened by whoever chose it.
      const option = current
        ? (this.#options[this.#active] ?? (this.#answered ? this.#options[0] : undefined))
        : undefined;
      // Before there is an answer the form leads to the page of results.
      if (!option || this.#list.hidden) return;
      event.preventDefault();
      option.click();
    }
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}

/** Takes a search box and makes it answer as one types. */
export function attachCombobox(input: HTMLInputElement): void {
  void prepare().catch(() => undefined);
  new Combobox(input, 'answers');
}
