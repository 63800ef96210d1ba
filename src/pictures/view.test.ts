import assert from 'node:assert/strict';
import test from 'node:test';
import { placeOf, portOf } from './fold.ts';
import { cellUnder, columnTicks, depthOf, moveView, revealCell, rowTicks, wholeView, zoomView } from './view.ts';

const all = { first: 0, last: 65535, columns: 1024 };
const user = { first: 1024, last: 49151, columns: 1000 };
const deepest = { columns: 16, rows: 8 };
const centre = { x: 0.5, y: 0.5 };

test('a whole view shows the first port at the top left and the last at the bottom right', () => {
  const view = wholeView(all);
  const under = (x: number, y: number): number => portOf(all, cellUnder(all, view, { x, y }));
  assert.equal(under(0, 0), 0);
  assert.equal(under(1, 1), 65535);
  assert.equal(under(0.9999, 0), 1023);
  assert.equal(under(0, 1 / 64), 1024);
  assert.equal(under(-1, 5), 64512);
});

test('zooming leaves the port under the pointer where it is', () => {
  for (const point of [centre, { x: 0.3, y: 0.8 }, { x: 0.01, y: 0.01 }, { x: 0.99, y: 0.99 }]) {
    let view = wholeView(all);
    const before = portOf(all, cellUnder(all, view, point));
    while (depthOf(all, view, deepest) < 1) {
      view = zoomView(all, view, deepest, 1 / 6, point);
      assert.equal(portOf(all, cellUnder(all, view, point)), before);
    }
    assert.deepEqual([Math.round(view.columns), Math.round(view.rows)], [16, 8]);
  }
});

test('zooming ends with all ports and with the fewest', () => {
  const whole = wholeView(all);
  const close = zoomView(all, whole, deepest, 5, centre);
  assert.deepEqual([close.columns, close.rows, depthOf(all, close, deepest)], [16, 8, 1]);
  assert.deepEqual(zoomView(all, close, deepest, -5, { x: 1, y: 0 }), whole);
});

test('a fold that is smaller than the closest view is shown whole', () => {
  const few = { first: 0, last: 7, columns: 4 };
  assert.deepEqual(zoomView(few, wholeView(few), deepest, 1, centre), wholeView(few));
});

test('a view goes no further than the ports', () => {
  const close = zoomView(all, wholeView(all), deepest, 1, centre);
  assert.deepEqual(moveView(all, close, -9999, 9999), { x: 0, y: 56, columns: 16, rows: 8 });
  assert.deepEqual(moveView(all, close, 9999, -9999), { x: 1008, y: 0, columns: 16, rows: 8 });
});

test('a view moves to a port only as far as it must', () => {
  const view = { x: 100, y: 10, columns: 16, rows: 8 };
  assert.deepEqual(revealCell(all, view, { column: 105, row: 12 }), view);
  assert.deepEqual(revealCell(all, view, { column: 116, row: 9 }), { ...view, x: 101, y: 9 });
  const { column, row } = placeOf(all, 65535);
  assert.deepEqual(revealCell(all, view, { column, row }), { ...view, x: 1008, y: 56 });
});

test('rows are marked with round ports, and closer by with the first that is seen', () => {
  assert.deepEqual(
    rowTicks(all, wholeView(all), 16).map(({ text }) => Number(text)),
    Array.from({ length: 16 }, (_, i) => i * 4096),
  );
  assert.deepEqual(rowTicks(user, wholeView(user), 10)[0], { text: '5000', at: 4 / 49 });
  assert.deepEqual(rowTicks(all, { x: 100, y: 10, columns: 16, rows: 2 }, 10), [
    { text: '10340', at: 0 },
    { text: '11364', at: 0.5 },
  ]);
});

test('columns are marked with their distance from the start of the row', () => {
  assert.deepEqual(columnTicks(all, wholeView(all), 4), [
    { text: '+0', at: 0 },
    { text: '+256', at: 0.25 },
    { text: '+512', at: 0.5 },
    { text: '+768', at: 0.75 },
  ]);
  assert.deepEqual(columnTicks(all, { x: 100.5, y: 0, columns: 2, rows: 2 }, 2), [
    { text: '+101', at: 0.25 },
    { text: '+102', at: 0.75 },
  ]);
});
