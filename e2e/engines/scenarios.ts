import assert from 'node:assert/strict';
import { KINDS } from '../kinds.ts';
import type { Page } from './page.ts';

/** What a reader does, in any browser, and what comes of it. */
export type Scenario = readonly [name: string, play: (page: Page) => Promise<void>];

const BOX = 'form[role=search] input';
const ROWS = '#rows [data-entry]';

/** Opens a page and goes to its search box, whose script is then there. */
async function openSearch(page: Page): Promise<void> {
  await page.open('/port/700/');
  await page.press('Control+k');
  await page.untilAttribute(BOX, 'role', 'combobox');
}

async function openTable(page: Page, query = ''): Promise<void> {
  await page.open(`/entries/${query}`);
  await page.untilAttribute('#rows', 'data-complete', 'true');
}

const SEARCH: readonly Scenario[] = [
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

const TABLE: readonly Scenario[] = [
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

const MAP: readonly Scenario[] = [
  [
    'the map names the port under the pointer, and leads to one by keyboard',
    async (page) => {
      await page.open('/');
      await page.until(() => document.querySelectorAll('.map input').length > 0, null, true);
      await page.hover('.map img');
      await page.untilText('.map output', /\d/);
      await page.focus('.map input');
      await page.press('End');
      await page.press('ArrowLeft');
      await page.untilText('.map output', /65534/);
      await page.press('Tab');
      await page.press('Enter');
      await page.untilAddress(/^\/port\/65534\/$/);
    },
  ],
];

const COPY: readonly Scenario[] = [
  [
    'what a button copies can be pasted',
    async (page) => {
      await page.open('/service/jmap/');
      await page.click('button[aria-label="Copy _jmap._tcp"]');
      await page.untilText('button[aria-label="Copy _jmap._tcp"]', /^Copied$/);
      await page.press('Control+k');
      await page.press('Control+v');
      await page.until((of) => document.querySelector<HTMLInputElement>(of)?.value ?? '', BOX, '_jmap._tcp');
    },
  ],
];

const KEYBOARD: readonly Scenario[] = [
  [
    'the first key leads past the navigation',
    async (page) => {
      await page.open('/port/363/');
      await page.press('Tab');
      await page.until(() => document.activeElement?.textContent ?? '', null, 'Skip to content');
      await page.press('Enter');
      await page.untilAddress(/#main$/);
    },
  ],
  [
    'the keyboard reaches every link and field, and each is marked',
    async (page) => {
      await page.open('/service/epp/');
      const count = await page.evaluate(() => {
        document.addEventListener('focusin', ({ target }) => {
          const { dataset } = target as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(target as HTMLElement);
          dataset['reached'] = outlineStyle === 'none' || outlineWidth === '0px' ? 'unmarked' : 'marked';
        });
        return document.querySelectorAll('a[href], input, button, summary').length;
      }, null);
      for (let i = 0; i < count; i++) await page.press('Tab');
      const faults = await page.evaluate(
        () =>
          Array.from(document.querySelectorAll<HTMLElement>('a[href], input, button, summary'))
            .filter((element) => element.checkVisibility() && element.dataset['reached'] !== 'marked')
            .map(({ outerHTML }) => outerHTML),
        null,
      );
      assert.deepEqual(faults, []);
    },
  ],
];

const LAYOUT: readonly Scenario[] = [
  [
    'no kind of page scrolls sideways when it is 360 px wide',
    async (page) => {
      await page.open('/frame.html');
      const wide = await page.evaluate(
        async (paths) => {
          const widths = paths.map(async (path) => {
            const frame = document.createElement('iframe');
            Object.assign(frame, { width: 360, height: 740, src: path });
            document.body.append(frame);
            await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
            const width = frame.contentDocument?.documentElement.scrollWidth ?? 0;
            frame.remove();
            return width > 0 && width <= 360 ? [] : [`${path}: ${width} px`];
          });
          return (await Promise.all(widths)).flat();
        },
        KINDS.map(([, path]) => path),
      );
      assert.deepEqual(wide, []);
    },
  ],
];

/** What all engines must do in the same way, in the colours that they start with. */
export const SCENARIOS: readonly Scenario[] = [...SEARCH, ...TABLE, ...MAP, ...COPY, ...KEYBOARD, ...LAYOUT];

/** The colours of the page: whether its text is lighter than its background. */
export async function assertScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.open('/port/363/');
  const [text = 0, ground = 0] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor].map((one) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return NaN;
      context.fillStyle = one;
      context.fillRect(0, 0, 1, 1);
      return context
        .getImageData(0, 0, 1, 1)
        .data.slice(0, 3)
        .reduce((sum, part) => sum + part, 0);
    });
  }, null);
  assert.equal(text > ground, scheme === 'dark', `text ${text}, background ${ground}`);
}
