import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from 'fast-png';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { drawPorts, gridOf, PALETTES } from './port-map.ts';

const { ports } = registryOf([
  entryOf({ 'Service Name': 'x', 'Port Number': '11' }),
  entryOf({ 'Port Number': '12', Description: 'Unassigned' }),
]);
const frame = { first: 11, last: 23, columns: 10, height: 2 };

test('a picture has a row for each stretch of ports, as high as the frame says', () => {
  assert.deepEqual(gridOf(frame), { start: 10, rows: 2 });
  const { width, height } = decode(drawPorts(ports, frame, 'light'));
  assert.deepEqual([width, height], [10, 4]);
});

test('each port has the colour of its status where its number says, and nothing stands for no port', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const { data, palette = [] } = decode(drawPorts(ports, frame, scheme));
    const at = (port: number, line = 0): number[] => palette[data[port - 10 + line * 10] ?? 0]?.slice(0, 3) ?? [];
    assert.deepEqual(at(11), [...PALETTES[scheme].assigned]);
    assert.deepEqual(at(11, 1), [...PALETTES[scheme].assigned]);
    assert.deepEqual(at(12), [...PALETTES[scheme].unassigned]);
    assert.deepEqual(at(10), [...PALETTES[scheme].none]);
  }
});

test('the same ports make the same bytes', () => {
  assert.deepEqual(drawPorts(ports, frame, 'light'), drawPorts(ports, frame, 'light'));
});
