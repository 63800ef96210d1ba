import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readText } from './read-text.ts';

// Pieces of what tools print, in any order, among anything else; what goes on over several lines, too.
const PIECES =
  '443|:|/|tcp|udp|.|[|]|::1|http://|-|> |->| |\t|\n|port |ports:\n|- |#|@|0|"|1,|a.|dport |{ |}|<port |%eth0|SRC=|(|)|=|PORT |proto |type inet_service\n|elements = {|12:34:56|aa:bb:|x.y.z.|*:| . |,|LISTEN 0 0 |server '.split(
    '|',
  );
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

// How lines begin that are read as a whole, and what goes on in them.
const STARTS = [
  ' TCP ',
  'permit tcp a.',
  'permit tcp any eq a ',
  ' IP (',
  ' IP (proto ',
  'a filterlog,',
  '1 a -> b c 1 ',
  'type dport ',
  'x  ',
];
const REPEATED = ['a:b->', 'b.', 'b. a ', ' IP (proto', 'length 1) ', 'filterlog ', ' : ', ' dport', ',"', ' '];

// Of the processor, since a machine may have other work. This only finds what takes far too long.
function timeOf(long: string): number {
  const before = process.cpuUsage();
  for (const line of readText(long)) assert.ok(line.number > 0);
  return process.cpuUsage(before).user / 1000;
}

test('a line that is long and repeats itself takes no longer than other text', () => {
  const inLine = PIECES.filter((piece) => !piece.includes('\n'));
  const repeated = [
    ...inLine.flatMap((a) => inLine.map((b) => (a + b).repeat(1000))),
    ...STARTS.flatMap((start) => [...inLine, ...REPEATED].map((piece) => start + piece.repeat(4000))),
    ...STARTS.flatMap((start) =>
      [...STARTS, ...REPEATED].map((piece) => `${(start + piece.repeat(200)).slice(0, 1400)}\n`.repeat(10)),
    ),
  ];
  const slow = repeated.filter((long) => [1, 2, 3].every(() => timeOf(long) > long.length / 40));
  assert.deepEqual(
    slow.map((long) => long.slice(0, 40)),
    [],
  );
});
