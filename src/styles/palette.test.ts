import assert from 'node:assert/strict';
import test from 'node:test';
import { PALETTES, type Scheme } from './palette.ts';

// WCAG 2.2, "relative luminance" and "contrast ratio".
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
});

for (const scheme of Object.keys(PALETTES) as Scheme[]) {
  const colours = PALETTES[scheme];
  for (const ground of ['paper', 'surface'] as const) {
    test(`${scheme}: text on ${ground} has a contrast of at least 4.5`, () => {
      for (const text of ['text', 'muted', 'accent'] as const)
        assert.ok(contrast(colours[text], colours[ground]) >= 4.5, text);
    });
  }
  test(`${scheme}: marks of statuses have a contrast of at least 3`, () => {
    for (const mark of ['assigned', 'reserved', 'other', 'muted'] as const)
      assert.ok(contrast(colours[mark], colours.paper) >= 3, mark);
  });
}
