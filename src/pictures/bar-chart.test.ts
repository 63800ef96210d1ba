import assert from 'node:assert/strict';
import test from 'node:test';
import { parseHTML } from 'linkedom';
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
    assert.doesNotMatch(svg, /<style|style=|<b>|font-variant/);
    assert.equal(svg.match(/aria-label/g)?.length, 1);
    assert.equal(svg, draw(counts, 'Things', 'Things by name'));
  });

  test(`${draw.name} names its axis, draws its bars in the colour of what is assigned, and marks zero`, () => {
    const svg = draw(counts, 'Things', 'Things by name');
    assert.match(svg, />(?:[←→↑↓] )?Things(?: [←→↑↓])?</);
    assert.match(svg, /<g fill="var\(--assigned\)">/);
    assert.match(svg, /^<svg [^>]*class="plot"/);
    assert.match(svg, /<g stroke="currentColor"><line [^>]*\/><\/g><\/svg>$/);
  });

  test(`${draw.name} makes a bar as long as what it counts`, () => {
    const bars = [...parseHTML(draw(counts, 'Things', 'Things by name')).document.querySelectorAll('rect')];
    const side = draw === drawRows ? 'width' : 'height';
    const [one = 0, three = 0] = bars.map((bar) => Number(bar.getAttribute(side)));
    assert.ok(one > 0 && Math.abs(three - 3 * one) < 0.01);
  });
}

const textsOf = (svg: string): string[] =>
  [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent);
const numbered = (count: number): { label: string; count: number }[] =>
  Array.from({ length: count }, (_, i) => ({ label: `y${i}`, count: i + 1 }));

test('lying bars are as high as there are of them, with names of at most 22 characters', () => {
  assert.match(drawRows(numbered(3), 'Things', ''), /height="136"/);
  assert.match(drawRows(numbered(4), 'Things', ''), /height="158"/);
  const names = textsOf(
    drawRows(
      [
        { label: 'x'.repeat(22), count: 1 },
        { label: 'y'.repeat(23), count: 1 },
      ],
      'Things',
      '',
    ),
  );
  assert.ok(names.includes('x'.repeat(22)));
  assert.ok(names.includes(`${'y'.repeat(21)}…`));
});

test('upright bars are named as far as there is room: eight at most', () => {
  const labelsOf = (count: number): string[] =>
    textsOf(drawColumns(numbered(count), 'Things', '')).filter((text) => text.startsWith('y'));
  assert.equal(labelsOf(8).length, 8);
  assert.deepEqual(labelsOf(9), ['y0', 'y2', 'y4', 'y6', 'y8']);
  assert.equal(labelsOf(40).length, 8);
});

test('bars stand in the order of what is counted', () => {
  assert.deepEqual(
    textsOf(drawRows([...numbered(3)].reverse(), 'Things', '')).filter((text) => text.startsWith('y')),
    ['y2', 'y1', 'y0'],
  );
});
