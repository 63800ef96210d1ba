import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PIECES } from './pieces.fixture.ts';
import { readText } from './read-text.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 120 }).map((all) => all.join('')),
);

test('any text has all of its lines, each with ports from 1 to 65535, those aside last, or with names', () => {
  fc.assert(
    fc.property(text, (any) => {
      const lines = [...readText(any)];
      assert.deepEqual(
        lines.map((line) => line.text),
        any.split(/\r\n|[\n\r]/),
      );
      for (const [at, { number, mentions }] of lines.entries()) {
        assert.equal(number, at + 1);
        assert.deepEqual(
          mentions.map(({ aside }) => aside),
          mentions.map(({ aside }) => aside).toSorted(),
        );
        for (const { ports, name } of mentions) {
          assert.notEqual(ports === null, name === null);
          if (ports) assert.ok(ports.first >= 0 && ports.first <= ports.last && ports.last >= 1 && ports.last <= 65535);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
