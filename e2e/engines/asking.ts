import type { Page } from './page.ts';
import { BOX, type Scenario } from './scenario.ts';

const ROWS = '#rows [data-entry]';

/** Opens a page, puts the focus into its search box, and waits until the box's script has run. */
async function openSearch(page: Page): Promise<void> {
  await page.open('/port/700/');
  await page.press('Control+k');
  await page.untilAttribute(BOX, 'role', 'combobox');
}

async function openTable(page: Page, query = ''): Promise<void> {
  await page.open(`/entries/${query}`);
  await page.untilAttribute('#rows', 'data-complete', 'true');
}

export const SEARCH: readonly Scenario[] = [
  [
    'Ctrl-K, a number, ArrowDown and Enter open the page of a port',
    async (page) => {
      await openSearch(page);
      await page.type('363');
      await page.untilAttribute('[role=option]', 'href', '/port/363/');
      await page.press('ArrowDown');
      await page.untilAttribute('[role=option]', 'aria-selected', 'true');
      await page.press('Enter');
      await page.untilAddress(/^\/port\/363\/$/);
    },
  ],
  [
    'words of a description are found in full text',
    async (page) => {
      await openSearch(page);
      await page.type('prospero data');
      await page.untilAttribute('[role=option]', 'href', '/service/pdap/');
      await page.open('/search/?q=prospero+data');
      await page.untilAttribute('#results a', 'href', '/service/pdap/');
    },
  ],
  [
    'a line of netstat that is pasted leads to its port',
    async (page) => {
      await openSearch(page);
      await page.type('tcp6       0      0 :::700      :::*      LISTEN');
      for (const keys of ['Control+a', 'Control+x', 'Control+v']) await page.press(keys);
      await page.until((of) => document.querySelector<HTMLInputElement>(of)?.value ?? '', BOX, /^tcp6 .* LISTEN$/);
      await page.untilAttribute('[role=option]', 'href', '/port/700/');
    },
  ],
];

export const TABLE: readonly Scenario[] = [
  [
    'what is typed filters the table and stands in the address',
    async (page) => {
      await openTable(page);
      await page.focus('#q');
      await page.type('transport:udp');
      await page.untilAddress(/\?q=transport:udp$/);
      await page.until(
        (of) => [...new Set(Array.from(document.querySelectorAll(of), ({ textContent }) => textContent))],
        `${ROWS} [data-column="Transport Protocol"]`,
        ['udp'],
      );
    },
  ],
  [
    'a header cell sorts the table, and a button shows all of a row',
    async (page) => {
      await openTable(page, '?q=tcp');
      await page.click('th[aria-sort] button');
      await page.untilAddress(/&sort=/);
      await page.untilAttribute('th[aria-sort]', 'aria-sort', 'ascending');
      await page.click(`${ROWS} button`);
      await page.untilAttribute(`${ROWS} button`, 'aria-expanded', 'true');
    },
  ],
];
