import assert from 'node:assert/strict';
import test from 'node:test';
import { drawBar } from './bar.ts';

const widthOf = (svg: string): string | undefined => /<rect [^>]*width="([^"]*)"/.exec(svg)?.[1];

test('a bar is as long as what it counts', () => {
  assert.equal(widthOf(drawBar(3, 3)), '100%');
  assert.equal(widthOf(drawBar(1, 3)), '33.33%');
  assert.equal(widthOf(drawBar(0, 3)), '0%');
});

test('where all is none, no bar has a length', () => assert.equal(widthOf(drawBar(0, 0)), '0%'));

test('a bar is not read out: its number stands beside it', () =>
  assert.match(drawBar(1, 3), /^<svg aria-hidden="true">/));
