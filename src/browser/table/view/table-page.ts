import type { Column } from '../../../registry/record/entry.ts';
import { inOurForm, NO_VIEW, printAddress, readAddress, termsOf, type View } from '../address.ts';
import type { Rows } from '../data/rows.ts';
import { makeTable } from '../data/table.ts';
import { countFacets } from '../query/facets.ts';
import { Matcher } from '../query/match.ts';
import type { SortKey } from '../query/sort.ts';
import { toggleValue } from '../query/toggle.ts';
import type { TakenRegistry } from '../take/registry.ts';
import { countBins } from '../where-rows-lie.ts';
import { showFacets } from './facets-view.ts';
import { makeHeader, nextSort } from './header-view.ts';
import type { Parts } from './parts.ts';
import { showPicture } from './picture.ts';
import { type Shown, showView } from './show-view.ts';
import { makeSortLists } from './sort-view.ts';
import { makeTakeButtons, openTaken } from './take-view.ts';

/** The table as its reader works it. */
export class TablePage {
  readonly #parts: Parts;
  readonly #rows: Rows;
  readonly #open: () => Promise<TakenRegistry>;
  #matcher: Matcher;
  #view: View = NO_VIEW;
  #shown: Shown = { order: [], page: { from: 0, to: 0, pages: 1 } };
  #typing = false;
  #later = 0;

  constructor(parts: Parts, rows: Rows) {
    this.#parts = parts;
    this.#rows = rows;
    this.#matcher = new Matcher(makeTable(rows, []));
    const { box, table, sortLists, wide, take, contacts } = parts;
    this.#open = openTaken(rows, table.dataset['release'] ?? '');
    makeHeader(table, (column, also) => this.#press(column, also));
    makeSortLists(sortLists, (sort) => this.#go({ ...inOurForm(this.#view), sort, page: 1 }));
    box.addEventListener('input', () => this.#type(box.value));
    box.addEventListener('blur', () => (this.#typing = false));
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typing = false;
    });
    wide.addEventListener('change', () => this.#go({ ...this.#view, wide: wide.checked }));
    makeTakeButtons(take, this.#open, () => ({
      order: this.#shown.order,
      address: printAddress(this.#view),
      title: document.title,
    }));
    contacts.addEventListener('toggle', () => this.#showContacts());
    // What leads to another view of this page does not leave it.
    document.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.#read());
  }

  /** Shows what the address asks for. */
  start(): void {
    this.#read();
  }

  /** Adds what is known of organizations, without which they have no facet and no term finds them. */
  addOrganizations(organizations: Parameters<typeof makeTable>[1]): void {
    this.#matcher = new Matcher(makeTable(this.#rows, organizations));
    this.#showFacets();
  }

  #read(): void {
    this.#view = readAddress(location.search);
    this.#parts.box.value = this.#view.query;
    this.#show();
  }

  #go(view: View): void {
    this.#typing = false;
    history.pushState(null, '', location.pathname + printAddress(view));
    this.#view = view;
    this.#parts.box.value = view.query;
    this.#show();
  }

  // All that is typed without a pause for anything else is one step of the history.
  #type(query: string): void {
    this.#view = { ...this.#view, byIana: false, query, page: 1 };
    const address = location.pathname + printAddress(this.#view);
    if (this.#typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#typing = true;
    this.#show();
  }

  #press(column: Column, also: boolean): void {
    const sort: SortKey[] = nextSort(this.#view.sort, column, also);
    this.#go({ ...inOurForm(this.#view), sort, page: 1 });
  }

  #choose(term: string): void {
    const [key = ''] = term.split(':');
    const view = inOurForm(this.#view);
    const value = term.slice(key.length + 1).replace(/^"|"$/g, '');
    this.#go({ ...view, query: toggleValue(termsOf(view), key, value), page: 1 });
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-view]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#go(readAddress(new URL(link.href).search));
    this.#parts.heading.focus();
  }

  #show(): void {
    this.#shown = showView(this.#parts, this.#matcher, this.#view);
    clearTimeout(this.#later);
    // The rows come first.
    this.#later = setTimeout(() => {
      showPicture(this.#parts.picture, countBins(this.#matcher.table, this.#shown.order));
      this.#showFacets();
      this.#showContacts();
    });
  }

  // As on IANA's page, they are those of the rows shown.
  #showContacts(): void {
    const { contacts } = this.#parts;
    const place = contacts.querySelector('div');
    if (!contacts.open || !place) return;
    const { order, page } = this.#shown;
    Promise.all([this.#open(), import('./contacts-view.ts')]).then(
      ([registry, { makeContactTable }]) =>
        place.replaceChildren(makeContactTable(registry, order.slice(page.from, page.to))),
      () => (place.textContent = 'The contacts could not be loaded.'),
    );
  }

  #showFacets(): void {
    showFacets(this.#parts.facets, countFacets(this.#matcher, termsOf(this.#view)), (term) => this.#choose(term));
  }
}
