import assert from 'node:assert/strict';
import test from 'node:test';
import type { Command } from './command.ts';
import { readOptions } from './read-options.ts';

const FETCH = {
  name: 'npm run fetch',
  about: 'Fetches.',
  operand: 'LIST',
  options: {
    from: { value: 'FILE…', help: 'the files' },
    host: { value: '[HOST]', help: 'an address' },
    port: { value: 'PORT', help: 'a port', needs: 'a number', isRight: (value) => /^\d+$/.test(value) },
    force: { help: 'whatever' },
  },
  exclusive: ['force', 'host'],
} as const satisfies Command;
const NOTHING = { from: [], host: undefined, port: undefined, force: false };

test('options are read in either spelling, with one value, several or none', () => {
  for (const [args, found] of [
    [[], {}],
    [['--force'], { force: true }],
    [['--port', '80'], { port: '80' }],
    [['--port=80', '--port', '443'], { port: '443' }],
    [['--host'], { host: '' }],
    [['--host='], { host: '' }],
    [['--host', '--port', '80'], { host: '', port: '80' }],
    [['--host=::1'], { host: '::1' }],
    [['--from', 'a', 'b', '--port', '80', '--from=--c'], { from: ['a', 'b', '--c'], port: '80' }],
  ] as const)
    assert.deepEqual(readOptions(FETCH, ['list', ...args]), { options: { ...NOTHING, ...found }, operand: 'list' });
});

test('an option that is none is refused, with the one that was meant', () => {
  for (const [typed, said] of [
    ['--prot', '--prot. Did you mean --port?'],
    ['--forse=yes', '--forse. Did you mean --force?'],
    ['--halp', '--halp. Did you mean --help?'],
    ['-port', '-port. Did you mean --port?'],
    ['-x', '-x.'],
    ['--background', '--background.'],
    ['--', '--.'],
    ['--constructor', '--constructor.'],
  ] as const)
    assert.throws(() => readOptions(FETCH, ['list', typed]), {
      name: 'UsageError',
      message: `npm run fetch has no option ${said}`,
    });
});

test('wrong values are refused with what is right', () => {
  for (const [args, said] of [
    [['--port'], '--port needs a value: a number.'],
    [['--port', '--force'], '--port needs a value: a number.'],
    [['--port='], '--port needs a value: a number.'],
    [['--port', '-1'], 'The value of --port is wrong: -1. Give a number.'],
    [['--from'], '--from needs a value: FILE.'],
    [['--force=yes'], '--force takes no value. Leave out =yes.'],
    [['other'], 'npm run fetch does not take "other".'],
    [['--force', '--host'], '--force and --host cannot be given together.'],
  ] as const)
    assert.throws(() => readOptions(FETCH, ['list', ...args]), { name: 'UsageError', message: said });
});

test('what a command needs besides options is asked for, and no other takes it', () => {
  assert.throws(() => readOptions(FETCH, []), { message: 'npm run fetch needs a LIST.' });
  const alone = { name: 'npm start', about: 'Starts.', options: {} };
  assert.throws(() => readOptions(alone, ['list']), { message: 'npm start does not take "list".' });
});
