import assert from 'node:assert/strict';
import test from 'node:test';
import { readOptions } from './options.ts';

const NOTHING = { help: false, excerpt: false, preview: [] };

test('options of the server are handed on, in either spelling', () => {
  assert.deepEqual(readOptions([]), NOTHING);
  assert.deepEqual(readOptions(['--help']), { ...NOTHING, help: true });
  const asked: [args: string[], preview: string[]][] = [
    [
      ['--port', '4000'],
      ['--port', '4000'],
    ],
    [
      ['--port=4000', '--host'],
      ['--port', '4000', '--host'],
    ],
    [
      ['--host', '0.0.0.0', '--open'],
      ['--host', '0.0.0.0', '--open'],
    ],
    [['--host=::1'], ['--host', '::1']],
  ];
  for (const [args, preview] of asked) {
    assert.deepEqual(readOptions(args), { ...NOTHING, preview });
    assert.deepEqual(readOptions([...args, '--excerpt']), { ...NOTHING, excerpt: true, preview });
  }
});

test('an option that is none is refused, and so is a port that is none', () => {
  for (const option of ['--exzerpt', '-p', '4000', '--background', ''])
    assert.throws(() => readOptions([option]), {
      name: 'OptionError',
      message: `npm start has no option ${option}.`,
    });
  for (const port of ['65536', '-1', 'http', ''])
    assert.throws(() => readOptions(['--port', port]), /^OptionError: --port \S* ?is not a port: give a number/);
  assert.throws(() => readOptions(['--port']), /^OptionError: --port is not a port: give a number/);
});
