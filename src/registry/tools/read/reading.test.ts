import assert from 'node:assert/strict';
import test from 'node:test';
import { type Mentioned, pairNames } from './mentioned.ts';
import { INDEX, subject } from './read.fixture.ts';
import { Reading } from './reading.ts';

const aside = (ports: number | string): Mentioned => ({ ...subject(ports, 'tcp'), aside: true });
const counts = (reading: Reading): unknown[] =>
  reading.count().map((one) => [reading.findingOf(one).ports?.first ?? null, one.lines, one.asides]);

test('names go to ports in their order, and are left out where their numbers differ', () => {
  const called = (...mentions: Mentioned[]): unknown[] => pairNames(mentions).map((one) => one.called);
  assert.deepEqual(called(subject(22), subject(80), aside('ssh'), aside('http')), ['ssh', 'http']);
  assert.deepEqual(called(subject(22), subject(80), aside('ssh')), [null, null]);
  assert.deepEqual(called(subject(22), aside(51514), aside('ssh')), ['ssh', null]);
  assert.deepEqual(called(aside('ssh')), [null]);
});

test('a port counts once in a line, the most frequent first, and asides last', () => {
  const reading = new Reading(INDEX);
  reading.readLine([subject(22, 'tcp'), subject(22, 'udp'), aside(22)]);
  reading.readLine([subject(512, 'tcp'), aside(51514)]);
  reading.readLine([subject(512, 'tcp'), aside(51514)]);
  reading.readLine([subject(512), aside(51514), subject('ssh', 'tcp')]);
  reading.readLine([subject(512)]);
  assert.deepEqual(counts(reading), [
    [512, 4, 0],
    [22, 2, 0],
    [51514, 0, 3],
  ]);
  assert.equal(reading.size, 3);
});

test('a distinct port has all transports that the text says of it, and all names', () => {
  const reading = new Reading(INDEX);
  reading.readLine([subject(5900, 'tcp'), aside('vnc')]);
  reading.readLine([subject(5900, 'udp')]);
  const [first] = reading.count();
  const finding = first && reading.findingOf(first);
  assert.deepEqual(
    finding?.standings.map(({ transports }) => transports),
    [['tcp'], ['udp']],
  );
  assert.deepEqual(finding.flags.map(({ words }) => words).at(0), '“vnc” in the text; IANA’s name is rfb');
});

test('the same mention has the same number', () => {
  const reading = new Reading(INDEX);
  assert.deepEqual(reading.readLine([subject(22, 'tcp')]), [0]);
  assert.deepEqual(reading.readLine([]), []);
  assert.deepEqual(reading.readLine([subject(22), subject(22, 'tcp')]), [1, 0]);
  assert.deepEqual(
    reading.findingsOf([1, 0]).map(({ isStated }) => isStated),
    [false, true],
  );
});
