import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { insertPalettes } from './insert-palettes.ts';
import { PALETTES } from './palette.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const tokens = insertPalettes.transform(read('tokens.css'), '/styles/tokens.css') ?? '';

test('a light page has every colour of the light palette, and a dark page those of the dark one', () => {
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  for (const [token, colour] of Object.entries(PALETTES.light)) assert.ok(light.includes(`--${token}: ${colour};`));
  for (const [token, colour] of Object.entries(PALETTES.dark)) assert.ok(dark.includes(`--${token}: ${colour};`));
});

test('the style sheets name every token that there is, and none that no palette and no script sets', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((file) => file.endsWith('.css'));
  const named = sheets.flatMap((file) => [...read(file).matchAll(/var\(--([\w-]+)\)/g)].map(([, token]) => token));
  const declared = [...tokens.matchAll(/--([\w-]+):/g)].map(([, token]) => token);
  // Scripts set two properties in the reader’s browser: the widths of columns, and how many rows are not drawn yet.
  const set = ['columns', 'rows'];
  assert.deepEqual([...new Set(named)].sort(), [...new Set([...declared, ...set])].sort());
});

test('a palette that there is not stops the build, and other files stay as they are', () => {
  assert.throws(
    () => insertPalettes.transform('@palette blue;', '/styles/tokens.css'),
    /no palette “blue”.*light and dark/,
  );
  assert.equal(insertPalettes.transform('@palette blue;', '/styles/base.css'), null);
});
