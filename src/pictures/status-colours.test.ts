import assert from 'node:assert/strict';
import test from 'node:test';
import { PALETTES } from '../styles/palette.ts';
import { rgb } from './status-colours.ts';

test('a colour of a style sheet is red, green and blue', () => {
  assert.deepEqual(rgb('#0b5cad'), [0x0b, 0x5c, 0xad]);
  assert.deepEqual(rgb('#000000'), [0, 0, 0]);
  assert.deepEqual(rgb('#ffffff'), [255, 255, 255]);
});

test('every colour is written with six digits, which pictures can read', () => {
  for (const palette of Object.values(PALETTES)) {
    for (const colour of Object.values(palette)) assert.match(colour, /^#[0-9a-f]{6}$/);
  }
});
