import { printInterval } from '../../../registry/record/port.ts';
import { printCount, printNumber } from '../../../registry/text/count.ts';
import type { Counted } from '../../../registry/tools/read/tally.ts';
import { element } from '../../element.ts';
import { foundItem } from './found-view.ts';
import { Listing } from './listing.ts';
import { moreButton } from './more-button.ts';
import { lineRows } from './take.ts';
import { takeButtons } from './take-buttons.ts';

/** Lines that are shown at first, and how many more each time. */
const STEP = 200;
/** Of one line, in characters. */
const LONGEST = 2000;

function lineText(text: string): string {
  const rest = text.length - LONGEST;
  return rest > 0 ? `${text.slice(0, LONGEST)} … ${printCount(rest, 'more character')}` : text;
}

/** The lines of a listing, as they were, and beside each what was found. */
export class LinesView {
  readonly #list: HTMLElement;
  readonly #shown: HTMLElement;
  #listing = new Listing('');
  /** The port whose lines are shown alone. */
  #only: Counted | null = null;
  #next = 0;
  readonly #more = moreButton('More lines', () => this.#go());

  constructor(list: HTMLElement, shown: HTMLElement) {
    this.#list = list;
    this.#shown = shown;
    list.after(
      this.#more,
      takeButtons('lines', () => lineRows(this.#listing, (line) => this.#has(line))),
    );
  }

  /** Shows the first lines of a listing that is still being read. */
  show(listing: Listing): void {
    this.#listing = listing;
    this.#start(null);
  }

  /** Says that all is read. */
  complete(): void {
    this.#tell();
  }

  /** Shows the lines that speak of a port, and goes there. */
  only(counted: Counted | null): void {
    this.#start(counted);
    const heading = this.#list.parentElement?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  #has(line: number): boolean {
    const { of } = this.#only ?? {};
    return !of || this.#listing.foundIn(line).some((id) => of.includes(id));
  }

  #start(only: Counted | null): void {
    this.#only = only;
    this.#next = 0;
    this.#list.replaceChildren();
    this.#go();
  }

  #go(): void {
    const items: HTMLElement[] = [];
    for (; this.#next < this.#listing.lines && items.length < STEP; this.#next++)
      if (this.#has(this.#next)) items.push(this.#item(this.#next));
    this.#list.append(...items);
    this.#tell();
  }

  #item(line: number): HTMLElement {
    const { findings, paths } = this.#listing;
    const item = element('li', '', { value: String(line + 1) });
    item.append(element('code', lineText(this.#listing.textOf(line))));
    const found = [...this.#listing.foundIn(line)].flatMap((id) => findings[id] ?? []);
    if (found.length > 0) {
      const list = element('ul', '');
      list.append(...found.map((one) => foundItem(one, paths)));
      item.append(list);
    }
    return item;
  }

  #tell(): void {
    const { lines } = this.#listing;
    this.#more.hidden = this.#next >= lines;
    const seen = this.#list.childElementCount;
    if (!this.#only) {
      this.#shown.textContent = `${printNumber(seen)} of ${printCount(lines, 'line')} shown.`;
      return;
    }
    const { finding, lines: main, asides } = this.#only;
    const what = finding.ports ? `port ${printInterval(finding.ports, '–')}` : `“${finding.name ?? ''}”`;
    const all = element('button', 'All lines', { type: 'button' });
    all.addEventListener('click', () => this.only(null));
    this.#shown.replaceChildren(
      `${printNumber(seen)} of ${printCount(main + asides, 'line')} with ${what} shown. `,
      all,
    );
  }
}
