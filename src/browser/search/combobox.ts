import { element, setAttributes } from '../element.ts';
import { isNear } from './answers/fit.ts';
import { countWords } from './count-words.ts';
import { loadNames } from './index-files.ts';
import { listOptions } from './options.ts';
import { parseQuery } from './query/query.ts';
import { type Result, search } from './searcher.ts';

// ARIA Authoring Practices, "Editable Combobox With List Autocomplete": focus stays in the box, and the active option
// is named.
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
    setAttributes(input, {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    });
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

  #show(result: Result): void {
    const { query, answers, counts, complete, fault } = result;
    if (query.text === '') {
      this.#close();
      return;
    }
    const kept = this.#options[this.#active]?.getAttribute('href');
    const words = countWords(query, counts, complete);
    this.#list.replaceChildren(...listOptions(result, words));
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('a')];
    this.#options.forEach((option, i) =>
      setAttributes(option, { id: `${this.#list.id}-${i}`, role: 'option', tabindex: '-1' }),
    );
    this.#list.hidden = document.activeElement !== this.#input;
    this.#answered = isNear(answers);
    this.#list.dataset['query'] = query.text;
    this.#list.dataset['complete'] = String(complete);
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(this.#options.findIndex((option) => option.getAttribute('href') === kept));
    this.#status.textContent = [words, fault].filter(Boolean).join(' ');
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
    // Keys of an input method belong to it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells the last of them by its code only.
    if (event.isComposing || event.keyCode === 229) return;
    const count = this.#options.length;
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden) {
        this.#ask();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end the box itself is active again.
      if (count > 0) this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter') {
      const option = this.#chosen();
      // Before there is an answer the form leads to the page of results.
      if (!option || this.#list.hidden) return;
      event.preventDefault();
      option.click();
    }
  }

  #chosen(): HTMLElement | undefined {
    if (this.#list.dataset['query'] !== parseQuery(this.#input.value).text) return undefined;
    // What is only a suggestion is opened by whoever chose it.
    const inTable = this.#list.querySelector<HTMLElement>('.in-table');
    return this.#options[this.#active] ?? (this.#answered ? this.#options[0] : (inTable ?? undefined));
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}

/** Makes a search box answer as one types. */
export function attachCombobox(input: HTMLInputElement): void {
  void loadNames().catch(() => undefined);
  new Combobox(input, 'answers');
}
