import process from 'node:process';
import { loadAxe, objections, overflow } from './axe.ts';
import { checkKeyboard } from './keyboard.ts';
import { KINDS } from './kinds.ts';
import { expect, test } from './site.ts';

const WIDTHS = [360, 768, 1280];
type ColorScheme = 'light' | 'dark';

// What axe looks for is in the layout of a phone or of a desk, and in the colours of a scheme: each is looked at once.
// With EVERY_WIDTH all of them are looked at together, which takes ten times as long.
const LOOKS: readonly (readonly [scheme: ColorScheme, width: number])[] = process.env['EVERY_WIDTH']
  ? (['light', 'dark'] as const).flatMap((scheme) => WIDTHS.map((width) => [scheme, width] as const))
  : [
      ['light', 1280],
      ['dark', 360],
    ];

for (const [kind, path] of KINDS) {
  test(`${kind}: axe objects to nothing, in any colours, and no width makes it scroll sideways`, async ({ page }) => {
    await page.goto(path);
    await loadAxe(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    for (const [colorScheme, width] of LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await objections(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await objections(page, { runOnly: ['cat.color'] }), 'forced colours').toEqual([]);
  });
}

for (const path of ['/service/epp/', '/', '/search/?q=epp'])
  test(`every link and field of ${path} is reached by keyboard, and marked when it is`, ({ page }) =>
    checkKeyboard(page, path));
