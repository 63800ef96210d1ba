import assert from 'node:assert/strict';
import { SEARCH, TABLE } from './asking.ts';
import type { Page } from './page.ts';
import { COPY, KEYBOARD, LAYOUT, MAP } from './reading.ts';
import type { Scenario } from './scenario.ts';
import { TOOLS } from './working.ts';

/** The scenarios that pass in all engines, in either colour scheme. */
export const SCENARIOS: readonly Scenario[] = [...SEARCH, ...TABLE, ...MAP, ...COPY, ...KEYBOARD, ...LAYOUT, ...TOOLS];

/** Asserts that a page has a colour scheme: its text is lighter than its background if the scheme is dark. */
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
