import assert from 'node:assert/strict';
import { KINDS } from '../sites/kinds.ts';
import { BOX, type Scenario } from './scenario.ts';

export const MAP: readonly Scenario[] = [
  [
    'the map names the port under the pointer, finds one that is typed, and opens it by keyboard',
    async (page) => {
      await page.open('/');
      await page.hover('.map img');
      await page.until(() => document.querySelector('.map [role=application]') !== null, null, true);
      await page.hover('.map input');
      await page.hover('.map .field');
      await page.untilText('.map .tip', /\d/);
      await page.focus('.map input');
      await page.type('323');
      await page.press('Enter');
      await page.untilText('.map output', /323 *rpki-rtr/);
      await page.focus('.map [role=application]');
      await page.press('ArrowLeft');
      await page.untilText('.map output', /322/);
      await page.press('Enter');
      await page.untilAddress(/^\/port\/322\/$/);
    },
  ],
];

export const COPY: readonly Scenario[] = [
  [
    'what a button copies can be pasted',
    async (page) => {
      await page.open('/service/jmap/');
      await page.untilText('button[aria-label="Copy _jmap._tcp"]', /^Copy$/);
      await page.click('button[aria-label="Copy _jmap._tcp"]');
      await page.untilText('button[aria-label="Copy _jmap._tcp"]', /^Copied$/);
      await page.press('Control+k');
      await page.press('Control+v');
      await page.until((of) => document.querySelector<HTMLInputElement>(of)?.value ?? '', BOX, '_jmap._tcp');
    },
  ],
];

export const KEYBOARD: readonly Scenario[] = [
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
      await page.evaluate(() => {
        document.addEventListener('focusin', ({ target }) => {
          const { dataset } = target as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(target as HTMLElement);
          dataset['reached'] = outlineStyle === 'none' || outlineWidth === '0px' ? 'unmarked' : 'marked';
        });
      }, null);
      // Scripts may still be adding buttons.
      const count = (): Promise<number> =>
        page.evaluate(() => document.querySelectorAll('a[href], input, button, summary').length, null);
      for (let i = 0; i < (await count()); i++) await page.press('Tab');
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

export const LAYOUT: readonly Scenario[] = [
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
            const read = (): number => frame.contentDocument?.documentElement.scrollWidth ?? 0;
            const fits = (): boolean => read() > 0 && read() <= 360;
            // WebKit may evaluate the media queries of a frame only when it draws it next:
            // https://html.spec.whatwg.org/multipage/webappapis.html#update-the-rendering
            for (let waits = 0; !fits() && waits < 20; waits++) await new Promise((resolve) => setTimeout(resolve, 50));
            const fault = fits() ? [] : [`${path}: ${read()} px`];
            frame.remove();
            return fault;
          });
          return (await Promise.all(widths)).flat();
        },
        KINDS.map(([, path]) => path),
      );
      assert.deepEqual(wide, []);
    },
  ],
];
