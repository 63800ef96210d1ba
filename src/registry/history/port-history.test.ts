import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { registryAfter, type TestRelease } from './history.fixture.ts';

const named = (name: string, port: string): Entry => entryOf({ 'Service Name': name, 'Port Number': port });
const free = (port: string, description = 'Unassigned'): Entry =>
  entryOf({ 'Port Number': port, Description: description });

function after(...releases: readonly (readonly Entry[])[]) {
  const dated = releases.map((entries, i): TestRelease => ({ date: `2026-0${i + 1}-01`, entries }));
  const { history } = registryAfter(...dated);
  const changes = [...history.ofPort].map(([port, all]) => `${port}: ${all.map(({ kind }) => kind).join()}`);
  const once = [...history.onceOfPort].map(([port, all]) => `${port}: ${all.map(({ span }) => span?.last).join()}`);
  return { changes: changes.sort(), once: once.sort() };
}

test('a port that is assigned or changes is told of', () => {
  assert.deepEqual(after([], [named('x', '5')], [named('y', '5')]).changes, ['5: added,added,removed']);
  const changed = entryOf({ 'Service Name': 'x', 'Port Number': '5', Description: 'new' });
  assert.deepEqual(after([named('x', '5')], [changed]).changes, ['5: changed']);
  assert.deepEqual(after([named('x', '')], [named('y', '')]).changes, []);
});

test('a range that is cut changes the ports that left it alone; the others were in another range once', () => {
  const { changes, once } = after([free('1-5')], [free('1-2'), named('x', '3'), free('4-5')]);
  assert.deepEqual(changes, ['3: added,removed']);
  assert.deepEqual(once, ['1: 5', '2: 5', '4: 5', '5: 5']);
});

test('of a range that a single port leaves with the same words, that port is told of', () => {
  const { changes, once } = after([free('1-3')], [free('1-2'), free('3')]);
  assert.deepEqual(changes, ['3: added,removed']);
  assert.deepEqual(once, ['1: 3', '2: 3']);
});

test('a range with other words is another', () => {
  const { changes, once } = after([free('1-2')], [free('1-2', 'Reserved')]);
  assert.deepEqual(changes, ['1: changed', '2: changed']);
  assert.deepEqual(once, []);
  assert.deepEqual(after([free('1-2')], [free('1-3', 'Reserved')]).changes, [
    '1: added,removed',
    '2: added,removed',
    '3: added',
  ]);
});

test('of two ranges alike, one that has no counterpart is told of', () => {
  assert.deepEqual(after([free('1-2'), free('1-3')], [free('1-4')]).changes, ['1: removed', '2: removed', '4: added']);
});

test('what several releases did to a port stands in their order', () => {
  const { changes, once } = after([free('1-3')], [free('1-4')], [free('1-5')], [named('x', '1')]);
  assert.equal(changes[0], '1: added,removed');
  assert.deepEqual(once.slice(0, 1), ['1: 3,4']);
});
