import process from 'node:process';
import { KINDS } from '../../sites/kinds.ts';
import { loadAxe, objections, overflow } from '../axe.ts';
import { checkKeyboard } from '../keyboard.ts';
import { expect, test } from '../site.ts';

const WIDTHS = [360, 768, 1280];
// The rules about colours that axe checks by default.
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** The rules to check, if not all. */
  readonly runOnly?: string[];
}

// Each page is checked twice: once in the layout for a wide screen and the light scheme, once in that for a phone and
// the dark scheme. With EVERY_WIDTH, every layout is checked in both schemes; the schemes differ only in colours.
const LOOKS: readonly Look[] = process.env['EVERY_WIDTH']
  ? WIDTHS.flatMap((width): Look[] => [
      { scheme: 'light', width },
      { scheme: 'dark', width, runOnly: COLOURS },
    ])
  : [
      { scheme: 'light', width: 1280 },
      { scheme: 'dark', width: 360 },
    ];

for (const [kind, path] of KINDS) {
  test(`${kind}: axe objects to nothing, in any colours, and no width makes it scroll sideways`, async ({ page }) => {
    await page.goto(path);
    await loadAxe(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    for (const { scheme, width, ...options } of LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      expect(await objections(page, options), `${scheme}, ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await objections(page, { runOnly: ['cat.color'] }), 'forced colours').toEqual([]);
  });
}

for (const path of ['/service/epp/', '/', '/search/?q=epp'])
  test(`every link and field of ${path} is reached by keyboard, and marked when it is`, ({ page }) =>
    checkKeyboard(page, path));
