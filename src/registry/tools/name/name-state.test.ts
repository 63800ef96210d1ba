import assert from 'node:assert/strict';
import test from 'node:test';
import type { Column } from '../../record/entry.ts';
import { describeState, knowName, registeredName } from './name-state.ts';

const named = (cells: Partial<Record<Column, string>>) => registeredName((column) => cells[column] ?? '');
const REGISTERED = [
  named({ 'Service Name': 'http', 'Port Number': '80', 'Transport Protocol': 'tcp', Description: 'World Wide\nWeb' }),
  named({
    'Service Name': 'pra_elmd',
    Description: 'PRA ELMD',
    'Assignment Notes': 'This entry is an alias to "pra-elmd".\nThis entry is now historic, not usable.',
  }),
];
const FORMER = [{ name: 'old', since: '2020-02-02', now: 'new' }];
const stateOf = (name: string): string => knowName(name, REGISTERED, FORMER).state;
const words = (name: string, broken = 0): string => describeState(name, knowName(name, REGISTERED, FORMER), broken);

test('a name is assigned whatever its case', () => {
  assert.equal(stateOf('HTTP'), 'assigned');
  assert.equal(words('HTTP'), 'HTTP is assigned. Choose another name, or use this one for the service that has it.');
  assert.equal(knowName('HTTP', REGISTERED, FORMER).entries[0]?.description, 'World Wide Web');
});

test('a malformed name that the registry has is assigned, and historic where its entries say so', () => {
  assert.equal(stateOf('pra_elmd'), 'historic');
  assert.equal(knowName('pra_elmd', REGISTERED, FORMER).entries[0]?.alias, 'pra-elmd');
});

test('a name that the registry had is not offered', () => {
  assert.equal(stateOf('Old'), 'former');
  assert.match(words('old'), /^old was assigned until the release of 2020-02-02\. Choose another name/);
});

test('any other is unassigned if it is well-formed', () => {
  assert.equal(words('mine'), 'mine is well-formed and unassigned. You can ask IANA to assign it to you.');
  assert.equal(words('my_name', 1), 'IANA cannot assign my_name. It breaks a rule of service names.');
  assert.equal(words('my--name-', 2), 'IANA cannot assign my--name-. It breaks 2 rules of service names.');
});
