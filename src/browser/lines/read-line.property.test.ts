import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readLine } from './read-line.ts';

// Pieces of what tools print. The tests put them together in any order, among random text.
const PIECES =
  '443|:|/|tcp|udp|_|.|[|]|::1|http://|-|> |->| |port |#|@|0|"|1,|a.|dport |<port |%eth0|tcp/|(|)|1-1,|range |eq |T:1,|aa:bb:|x.y.z.|::ffff:|*:|{|}'.split(
    '|',
  );
const piece = fc.constantFrom(...PIECES);
const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(piece, fc.string()), { maxLength: 80 }).map((all) => all.join('')),
);

test('any line speaks of ports in their order, of names, or of nothing', () => {
  fc.assert(
    fc.property(line, (text) => {
      for (const { ports, name } of readLine(text)) {
        assert.notEqual(ports === null, name === null);
        if (ports) assert.ok(ports.first >= 0 && ports.first <= ports.last);
      }
    }),
    { numRuns: 2000 },
  );
});

// Measures the time of the processor, because the machine may have other work. Only far too slow patterns fail.
test('text that is long and repeats itself takes no longer than other text', () => {
  for (const a of PIECES) {
    for (const b of PIECES) {
      const text = (a + b).repeat(2000);
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        readLine(text);
        return process.cpuUsage(before).user / 1000;
      });
      assert.ok(Math.min(...times) < 25, `${a}${b} took ${Math.min(...times)} ms`);
    }
  }
});
