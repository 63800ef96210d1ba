/** The parts of the page that the table is shown in. */
export interface Parts {
  readonly heading: HTMLElement;
  /** The text of the heading in the built page, which is about all entries of the registry or of an excerpt. */
  readonly all: string;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly problems: HTMLElement;
  readonly table: HTMLElement;
  readonly facets: HTMLElement;
  readonly picture: HTMLElement;
  readonly pager: HTMLElement;
  readonly sortLists: readonly HTMLSelectElement[];
  readonly wide: HTMLInputElement;
  readonly take: HTMLElement;
  readonly contacts: HTMLDetailsElement;
}

/** Finds the parts; null on another page. */
export function partsOf(document: Document): Parts | null {
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  const [heading, box, status, problems] = [
    find('h1'),
    document.querySelector<HTMLInputElement>('#q'),
    find('#status'),
    find('#problems'),
  ];
  const [table, facets, picture, pager] = [find('#rows'), find('#facets'), find('#where'), find('#pager')];
  const wide = document.querySelector<HTMLInputElement>('#wide');
  const [take, contacts] = [find('#take'), document.querySelector<HTMLDetailsElement>('#contacts')];
  if (!take || !contacts) return null;
  if (!heading || !box || !status || !problems || !table || !facets || !picture || !pager || !wide) return null;
  const sortLists = [...document.querySelectorAll<HTMLSelectElement>('select.sort')];
  const all = heading.textContent;
  return { heading, all, box, status, problems, table, facets, picture, pager, sortLists, wide, take, contacts };
}
