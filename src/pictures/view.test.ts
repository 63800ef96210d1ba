import assert from 'node:assert/strict';
import test from 'node:test';
import { columnTicks, rowTicks, wholeView } from './view.ts';

const all = { first: 0, last: 65535, columns: 1024 };
const user = { first: 1024, last: 49151, columns: 1000 };

test('a whole view begins with the row of the first port', () => {
  assert.deepEqual(wholeView(all), { x: 0, y: 0, columns: 1024, rows: 64 });
  assert.deepEqual(wholeView(user), { x: 0, y: 1, columns: 1000, rows: 49 });
});

test('marks divide a row, and stand no closer than there is room for', () => {
  const stepOf = (fold: typeof all, room: number): number => Number(columnTicks(fold, wholeView(fold), room)[1]?.text);
  assert.deepEqual(
    [1024, 400, 300, 10].map((room) => stepOf(all, room)),
    [1, 4, 4, 128],
  );
  assert.deepEqual(
    [400, 200, 9].map((room) => stepOf(user, room)),
    [4, 5, 125],
  );
});

test('an axis without room has a mark at most', () => {
  assert.equal(columnTicks(all, wholeView(all), 0).length, 1);
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
