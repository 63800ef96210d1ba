import assert from 'node:assert/strict';
import test from 'node:test';
import { drawColumns, drawRows } from './bar-chart.ts';

const counts = [
  { label: 'a', count: 1 },
  { label: '<b> & "a name that is far too long for a chart"', count: 3 },
];

for (const draw of [drawColumns, drawRows]) {
  test(`${draw.name} makes an SVG that is one image with a label, has a bar each and no style of its own`, () => {
    const svg = draw(counts, 'Things', 'Things by name');
    assert.match(svg, /^<svg aria-label="Things by name" role="img" /);
    assert.equal(svg.match(/<rect /g)?.length, 2);
    assert.doesNotMatch(svg, /<style|style=|<b>/);
    assert.equal(svg.match(/aria-label/g)?.length, 1);
    assert.equal(svg, draw(counts, 'Things', 'Things by name'));
  });
}
