import type { OrganizationMembers } from '../../../formats/table/organizations-file.ts';
import type { Column } from '../../../registry/record/entry.ts';
import { inOurForm, printAddress, readAddress, termsOf, type View } from '../address.ts';
import type { Rows } from '../data/rows.ts';
import { makeTable, withOrganizations } from '../data/table.ts';
import { countFacets } from '../query/facets.ts';
import { Matcher } from '../query/match.ts';
import { toggleValue } from '../query/toggle.ts';
import { countBins } from '../where-rows-lie.ts';
import { showContacts } from './contacts-fold.ts';
import { showFacets } from './facets-view.ts';
import { viewFollowed } from './follow.ts';
import { nextSort } from './header-view.ts';
import type { Parts } from './parts.ts';
import { showPicture } from './picture.ts';
import { openRow } from './row.ts';
import { RowsView } from './rows-view.ts';
import { type Shown, showView } from './show-view.ts';
import { makeSortLists } from './sort-view.ts';
import { Steps } from './steps.ts';
import { makeTakeButtons, openTaken } from './take-view.ts';
import type { Taken } from './taken.ts';

// How many milliseconds after the rows the rest of the page is updated, while somebody types and otherwise.
const TYPING_PAUSE = 150;
const SOON = 30;

/** The page of the table: it reacts to its reader, and shows what they ask for. */
export class TablePage {
  readonly #parts: Parts;
  readonly #rows: Rows;
  readonly #rowsView: RowsView;
  readonly #open: () => Promise<Taken>;
  #matcher: Matcher;
  #view: View;
  readonly #steps = new Steps();
  #shown: Shown = { order: [], page: { from: 0, to: 0, pages: 1 } };
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, rows: Rows, view: View) {
    this.#parts = parts;
    this.#view = view;
    this.#rows = rows;
    this.#rowsView = new RowsView(parts.table, rows);
    this.#matcher = new Matcher(makeTable(rows));
    const { box, table, sortLists, wide, take, contacts } = parts;
    this.#open = openTaken(rows, table.dataset['release'] ?? '');
    makeSortLists(sortLists, (sort) => this.#go({ ...inOurForm(this.#view), sort, page: 1 }));
    box.addEventListener('input', () => this.type(box.value));
    box.addEventListener('blur', () => this.#steps.endTyping());
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#steps.endTyping();
    });
    wide.addEventListener('change', () => this.#go({ ...this.#view, wide: wide.checked }));
    makeTakeButtons(take, this.#open, () => ({
      order: this.#shown.order,
      address: printAddress(this.#view),
      title: document.title,
    }));
    contacts.addEventListener('toggle', () => this.#showContacts());
    table.addEventListener('click', (event) => this.#click(event));
    // A link to another view of this page shows it without loading the page again.
    document.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.read());
  }

  /** Adds the organizations. Before that, they have no facet, and no term finds them. */
  addOrganizations(organizations: readonly OrganizationMembers[]): void {
    this.#matcher = new Matcher(withOrganizations(this.#matcher.table, organizations));
    if (termsOf(this.#view).some(({ key }) => key === 'organization')) this.#show();
    else this.#showFacets();
  }

  /** Shows what the address asks for. */
  read(): void {
    this.#steps.leave();
    this.#view = readAddress(location.search);
    this.#parts.box.value = this.#view.query;
    this.#show();
  }

  /** Makes the text that searches need, so that the first search is fast. */
  warmUp(): void {
    this.#matcher.table.everything();
  }

  /** Searches what somebody typed. */
  type(query: string): void {
    this.#view = { ...this.#view, byIana: false, query, page: 1 };
    this.#steps.type(this.#view);
    this.#show();
  }

  #go(view: View): void {
    this.#steps.go(view);
    this.#view = view;
    this.#parts.box.value = view.query;
    this.#show();
  }

  #click({ target, shiftKey }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const row = button?.closest<HTMLElement>('[data-entry]');
    if (row) openRow(this.#rows, row, button?.getAttribute('aria-expanded') !== 'true');
    const column = button?.closest<HTMLElement>('[data-sort]')?.dataset['sort'] as Column | undefined;
    if (column) this.#go({ ...inOurForm(this.#view), sort: nextSort(this.#view.sort, column, shiftKey), page: 1 });
  }

  #choose(term: string): void {
    const [key = ''] = term.split(':');
    const view = inOurForm(this.#view);
    const value = term.slice(key.length + 1).replace(/^"|"$/g, '');
    this.#go({ ...view, query: toggleValue(termsOf(view), key, value), page: 1 });
  }

  #follow(event: MouseEvent): void {
    const view = viewFollowed(event);
    if (!view) return;
    event.preventDefault();
    this.#go(view);
    this.#parts.heading.focus();
  }

  #show(): void {
    this.#shown = showView(this.#parts, this.#rowsView, this.#matcher, this.#view);
    clearTimeout(this.#later);
    // The rows are shown first. While somebody types, all else waits for a pause.
    this.#later = setTimeout(
      () => {
        this.#steps.writeTyped();
        showPicture(this.#parts.picture, countBins(this.#matcher.table, this.#shown.order));
        this.#showFacets();
        this.#showContacts();
      },
      this.#steps.typing ? TYPING_PAUSE : SOON,
    );
  }

  // As on IANA's page, the contacts are those of the rows on the current page.
  #showContacts(): void {
    const { order, page } = this.#shown;
    showContacts(this.#parts.contacts, this.#open, order.slice(page.from, page.to));
  }

  #showFacets(): void {
    showFacets(this.#parts.facets, countFacets(this.#matcher, termsOf(this.#view)), (term) => this.#choose(term));
  }
}
