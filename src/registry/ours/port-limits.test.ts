import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { RegistryError } from '../text/problem.ts';
import { parsePortLimits } from './port-limits.ts';

const HEADER = 'Ports,Transports,Kind,System,What,Source Name,Source,Looked Up,Avoided\n';
const ROW =
  '5000,tcp,listener,Example OS,"On it, a program listens on this port",Its manual,https://os.example/,2026-11-26,yes\n';

test('a limit has its ports, its transports, and a source', () => {
  const [limit] = parsePortLimits(HEADER + ROW.replace('5000,tcp', '5000-5009,tcp udp'), 'limits.csv');
  assert.deepEqual(limit, {
    ports: { first: 5000, last: 5009 },
    transports: ['tcp', 'udp'],
    kind: 'listener',
    system: 'Example OS',
    what: 'On it, a program listens on this port',
    source: { name: 'Its manual', url: 'https://os.example/' },
    lookedUp: '2026-11-26',
    avoided: true,
  });
});

for (const [wrong, right, problem] of [
  ['5000', '70000', 'a port over 65535'],
  ['tcp', 'TCP', 'no transport, or an unknown one'],
  ['listener', 'other', 'an unknown kind'],
  ['Example OS', '', 'no system'],
  ['On it', 'on it', 'not a sentence'],
  ['this port', 'this port.', 'not a sentence'],
  ['Its manual', '', 'a source without a name'],
  ['https', 'http', 'not an address'],
  ['2026-11-26', 'today', 'not a day'],
  ['yes', 'no', 'neither yes nor nothing'],
] as const) {
  test(`a row with ${problem} is refused: ${right || 'an empty cell'}`, () => {
    assert.throws(
      () => parsePortLimits(HEADER + ROW.replace(wrong, right), 'limits.csv'),
      (error) =>
        error instanceof RegistryError && error.problems.some((one) => one.problem === problem && one.line === 2),
    );
  });
}

test('the limits that the project has are sound', () => {
  const file = new URL('../../../data/port-limits.csv', import.meta.url);
  assert.ok(parsePortLimits(readFileSync(file, 'utf8'), 'port-limits.csv').length > 0);
});
