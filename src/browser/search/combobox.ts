import { element, setAttributes } from '../element.ts';
import { FIT, isNear } from './answers/fit.ts';
import { countWords, withFault } from './count-words.ts';
import { loadNames } from './index/index-files.ts';
import { listOptions } from './options.ts';
import { tidy } from './query/tidy.ts';
import { type Result, search } from './searcher.ts';

// See ARIA Authoring Practices, "Editable Combobox With List Autocomplete": the focus stays in the box, which names the
// active option (aria-activedescendant).
class Combobox {
  readonly #input: HTMLInputElement;
  readonly #popup = element('div', '', { class: 'answers', hidden: '' });
  readonly #list = element('div', '', { role: 'listbox', 'aria-label': 'Search results' });
  // The sentence that is shown when there is no answer is not one of the options.
  readonly #note = element('p', '');
  readonly #status = element('div', '', { role: 'status', class: 'visually-hidden' });
  #options: HTMLElement[] = [];
  #active = -1;
  #answered = false;
  // A list that the reader has closed stays closed when further answers come.
  #open = false;

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
    this.#popup.append(this.#note, this.#list);
    input.after(this.#popup, this.#status);
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', () => this.#ask());
    // A press on an option must not take the focus from the box, because the list closes when the box loses it.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#press(event));
    // With `autocomplete` off, browsers forget the text of a field when the reader leaves the page.
    const keep = (): void => history.replaceState({ ...(history.state as object | null), query: input.value }, '');
    this.#popup.addEventListener('click', keep);
    input.form?.addEventListener('submit', keep);
    this.#ask();
  }

  #ask(): void {
    this.#open = true;
    void search(this.#input.value, (result) => this.#show(result));
  }

  #show(result: Result): void {
    const { query, answers, similar, counts, complete, fault } = result;
    if (query.text === '') {
      this.#close();
      return;
    }
    const kept = this.#options[this.#active]?.getAttribute('href');
    const words = countWords(query, counts, complete, similar.length);
    this.#list.replaceChildren(...listOptions(result));
    this.#options = [...this.#list.querySelectorAll<HTMLElement>('a')];
    this.#options.forEach((option, i) =>
      setAttributes(option, { id: `${this.#list.id}-${i}`, role: 'option', tabindex: '-1' }),
    );
    this.#popup.hidden = !this.#open || document.activeElement !== this.#input;
    // While the search is going on, a single answer need not stay the only one.
    this.#answered = isNear(answers) && (complete || (answers[0]?.fit ?? 0) >= FIT.alike);
    this.#list.dataset['query'] = query.text;
    this.#list.dataset['complete'] = String(complete);
    this.#input.setAttribute('aria-expanded', String(!this.#popup.hidden && this.#options.length > 0));
    this.#activate(this.#options.findIndex((option) => option.getAttribute('href') === kept));
    this.#note.textContent = withFault(answers.length === 0 ? words : '', fault);
    const told = withFault(words, fault);
    // Words that stay the same are not read out again.
    if (this.#status.textContent !== told) this.#status.textContent = told;
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
    // Ignores keys that belong to an input method.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells the last of them by its code only.
    if (event.isComposing || event.keyCode === 229) return;
    const count = this.#options.length;
    if (event.key === 'Escape' && !this.#popup.hidden) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#popup.hidden) {
        this.#ask();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Beyond either end of the list, no option is active.
      if (count > 0) this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter') {
      const option = this.#chosen();
      // Without a chosen option, the form leads to the page of results.
      if (!option || this.#popup.hidden) return;
      event.preventDefault();
      option.click();
    }
  }

  #chosen(): HTMLElement | undefined {
    if (this.#list.dataset['query'] !== tidy(this.#input.value).text) return undefined;
    // Enter opens the active option. If no option is active, it opens the first one if that is near to the query.
    return this.#options[this.#active] ?? (this.#answered ? this.#options[0] : undefined);
  }

  #close(): void {
    this.#open = false;
    this.#popup.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}

/** Makes a search box show answers while somebody types. */
export function attachCombobox(input: HTMLInputElement): void {
  void loadNames().catch(() => undefined);
  new Combobox(input, 'answers');
}
