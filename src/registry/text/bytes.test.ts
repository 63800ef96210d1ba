import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from './bytes.ts';
import { RegistryError } from './problem.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

function problemOf(...parts: (string | number)[]): string {
  try {
    decodeText(bytes(...parts), 'f');
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const [{ file, line, value, problem, remedy }] = error.problems as [(typeof error.problems)[0]];
    assert.ok(file === 'f' && remedy !== '');
    return `${line}: ${problem} (${value})`;
  }
  return '';
}

test('a text is decoded as it is, its byte order mark too', () =>
  assert.equal(decodeText(bytes('\u{feff}aé\t\r\n💡'), 'f'), '\u{feff}aé\t\r\n💡'));

test('invalid UTF-8 is found where its character begins', () => {
  assert.equal(problemOf('ä\nb\nc', 0xff, 'd'), '3: invalid UTF-8 at byte 6 (0xff)');
  assert.equal(problemOf(0x80), '1: invalid UTF-8 at byte 0 (0x80)');
  assert.equal(problemOf('a', 0xc3), '1: invalid UTF-8 at byte 1 (0xc3)');
  assert.equal(problemOf('a', 0xe9, '<b'), '1: invalid UTF-8 at byte 1 (0xe9)');
  assert.equal(problemOf('ab', 0xe2, 0x82, '\nc'), '1: invalid UTF-8 at byte 2 (0xe2)');
  assert.equal(problemOf('\n', 0xf0, 0x9f, 0x92), '2: invalid UTF-8 at byte 1 (0xf0)');
});

test('a control character is found with its line and what stands around it', () => {
  assert.equal(problemOf('a\nb', 0), '2: the control character U+0000 (a\nb\0)');
  assert.equal(
    problemOf('x'.repeat(30), 0x1b, 'y'.repeat(30)),
    `1: the control character U+001B (${'x'.repeat(20)}\u001b${'y'.repeat(19)})`,
  );
  for (const code of [0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x9f, 0xfffe, 0xffff])
    assert.match(
      problemOf(String.fromCodePoint(code)),
      new RegExp(`U\\+${code.toString(16).toUpperCase().padStart(4, '0')}`),
    );
  for (const code of [0x09, 0x0a, 0x0d, 0x20, 0x7e, 0xa0, 0xfffd])
    assert.equal(problemOf(String.fromCodePoint(code)), '');
});
