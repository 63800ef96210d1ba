// The page of all entries: /entries/?q=…, and ?search=…&skey=…&page=…, the form that IANA's own links take.
import type { Column } from '../../../registry/record/entry.ts';
import { inOurForm, NO_VIEW, printAddress, readAddress, termsOf, type View } from '../address.ts';
import { columnWidths } from '../column-widths.ts';
import type { Rows } from '../data/rows.ts';
import { makeTable } from '../data/table.ts';
import { loadOrganizations, loadRows } from '../load.ts';
import { pageRows } from '../page-rows.ts';
import { countFacets } from '../query/facets.ts';
import { markedRows, Matcher } from '../query/match.ts';
import { type SortKey, sortRows } from '../query/sort.ts';
import { toggleValue } from '../query/toggle.ts';
import { countBins } from '../where-rows-lie.ts';
import { showFacets } from './facets-view.ts';
import { makeHeader, nextSort, showSort } from './header-view.ts';
import { showPager } from './pager-view.ts';
import { type Parts, partsOf } from './parts.ts';
import { showPicture } from './picture.ts';
import { showRows } from './rows-view.ts';
import { makeSortLists, showSortLists } from './sort-view.ts';
import { showWords } from './words-view.ts';

class TablePage {
  readonly #parts: Parts;
  readonly #rows: Rows;
  #matcher: Matcher;
  #view: View = NO_VIEW;
  #typing = false;
  #later = 0;

  constructor(parts: Parts, rows: Rows) {
    this.#parts = parts;
    this.#rows = rows;
    this.#matcher = new Matcher(makeTable(rows, []));
    const { box, table, sortLists, wide } = parts;
    makeHeader(table, (column, also) => this.#press(column, also));
    makeSortLists(sortLists, (sort) => this.#go({ ...inOurForm(this.#view), sort, page: 1 }));
    box.addEventListener('input', () => this.#type(box.value));
    box.addEventListener('blur', () => (this.#typing = false));
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typing = false;
    });
    wide.addEventListener('change', () => this.#go({ ...this.#view, wide: wide.checked }));
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
    const { table, pager, sortLists, wide } = this.#parts;
    const view = this.#view;
    const terms = termsOf(view);
    const found = markedRows(this.#matcher.all(terms));
    const order = view.sort.length > 0 ? sortRows(this.#rows, found, view.sort, view.byIana) : found;
    const page = pageRows(view, order.length);
    table.style.setProperty('--columns', columnWidths(this.#rows, order));
    showRows(table, this.#rows, order.slice(page.from, page.to), view.wide);
    showSort(table, view.sort);
    showSortLists(sortLists, view.sort);
    wide.checked = view.wide;
    showPager(pager, view, page, order.length);
    showWords(this.#parts, this.#matcher.table, view, terms, order.length, page);
    table.dataset['total'] = String(order.length);
    table.dataset['complete'] = 'true';
    clearTimeout(this.#later);
    // The rows come first.
    this.#later = setTimeout(() => {
      showPicture(this.#parts.picture, countBins(this.#rows, order));
      this.#showFacets();
    });
  }

  #showFacets(): void {
    showFacets(this.#parts.facets, countFacets(this.#matcher, termsOf(this.#view)), (term) => this.#choose(term));
  }
}

async function open(parts: Parts): Promise<void> {
  const page = new TablePage(parts, await loadRows());
  const asked = termsOf(readAddress(location.search)).some(({ key }) => key === 'organization');
  if (!asked) page.start();
  page.addOrganizations(await loadOrganizations());
  if (asked) page.start();
}

const parts = partsOf(document);
if (matchMedia('(min-width: 62rem)').matches) document.querySelector('#filters')?.setAttribute('open', '');
if (parts)
  open(parts).catch(() => (parts.status.textContent = 'The entries could not be loaded. Load this page again.'));
