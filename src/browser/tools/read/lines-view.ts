import { printInterval } from '../../../registry/record/port.ts';
import { printCount, printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import type { Asking } from './asking.ts';
import { foundItem } from './found-view.ts';
import type { ReadLine, ReadPort } from './messages.ts';
import { moreButton } from './more-button.ts';
import { takeButtons } from './take-buttons.ts';

/** At most this many characters of a line are shown. */
const LONGEST = 2000;

function lineText(text: string): string {
  const rest = text.length - LONGEST;
  return rest > 0 ? `${text.slice(0, LONGEST)} … ${printCount(rest, 'more character')}` : text;
}

function lineItem({ line, text, found }: ReadLine): HTMLElement {
  const item = element('li', '', { value: String(line + 1) });
  item.append(element('code', lineText(text)));
  if (found.length > 0) {
    const list = element('ul', '');
    list.append(...found.map(foundItem));
    item.append(list);
  }
  return item;
}

/** Shows the lines of a text unchanged, and below each line the ports and services that were found in it. */
export class LinesView {
  readonly #asking: Asking;
  readonly #heading: HTMLElement | null;
  readonly #shown = element('p', '');
  readonly #list = element('ol', '', { class: 'read-lines' });
  readonly #more = moreButton('More lines', () => void this.#go(this.#turn));
  #lines = 0;
  #only: ReadPort | null = null;
  #next: number | null = null;
  #turn = 0;

  constructor(section: HTMLElement, asking: Asking) {
    this.#asking = asking;
    this.#heading = section.querySelector('h2');
    const take = takeButtons('lines', (format) => asking.take('lines', format, this.#only?.of ?? null));
    section.append(this.#shown, this.#list, this.#more, take);
  }

  /** Shows the first lines of a text that has `lines` of them. */
  show(lines: number): void {
    this.#lines = lines;
    this.#start(null);
  }

  /** Shows only the lines that speak of a port, or all lines for null, and goes to them. */
  only(port: ReadPort | null): void {
    this.#start(port);
    this.#heading?.setAttribute('tabindex', '-1');
    this.#heading?.focus();
    this.#heading?.scrollIntoView();
  }

  #start(only: ReadPort | null): void {
    this.#only = only;
    this.#next = 0;
    this.#list.replaceChildren();
    void this.#go(++this.#turn);
  }

  async #go(turn: number): Promise<void> {
    if (this.#next === null) return;
    const { items, next } = await this.#asking.lines(this.#next, this.#only?.of ?? null);
    if (turn !== this.#turn) return;
    this.#next = next;
    this.#list.append(...items.map(lineItem));
    this.#more.hidden = next === null || this.#list.childElementCount === this.#total;
    this.#tell();
  }

  get #total(): number {
    return this.#only ? this.#only.lines + this.#only.asides : this.#lines;
  }

  #tell(): void {
    const { finding } = this.#only ?? {};
    const what = finding?.ports
      ? ` with port ${printInterval(finding.ports, '–')}`
      : finding
        ? ` with “${finding.name}”`
        : '';
    const seen = printNumber(this.#list.childElementCount);
    this.#shown.textContent = `${seen} of ${printCount(this.#total, 'line')}${what} shown. `;
    if (!finding) return;
    const all = element('button', 'Show all lines', { type: 'button' });
    all.addEventListener('click', () => this.only(null));
    this.#shown.append(all);
  }
}
