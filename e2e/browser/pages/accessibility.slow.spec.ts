import process from 'node:process';
import { KINDS } from '../../sites/kinds.ts';
import { loadAxe, objections, overflow } from '../axe.ts';
import { checkKeyboard } from '../keyboard.ts';
import { expect, test } from '../site.ts';

const WIDTHS = [360, 768, 1280];
// What axe looks for in colours by default.
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** The rules that are looked at, if not all. */
  readonly runOnly?: string[];
}

// What axe looks for is in the layout of a phone or of a desk, and in the colours of a scheme: each is looked at once.
// With EVERY_WIDTH every layout is looked at in both schemes, which differ in nothing but colours.
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
