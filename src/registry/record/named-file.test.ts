import assert from 'node:assert/strict';
import test from 'node:test';
import { nameFile } from './named-file.ts';

test('an address that ends with the name of a file is shown as that file', () => {
  assert.deepEqual(nameFile('https://docs.example/a/Printing-1.2.pdf'), {
    name: 'Printing-1.2.pdf',
    about: 'PDF, docs.example',
    url: 'https://docs.example/a/Printing-1.2.pdf',
  });
  assert.equal(nameFile('http://docs.example/a.html#x')?.about, 'web page, docs.example');
});

test('a file that is only named has no address', () =>
  assert.deepEqual(nameFile('Printing.PDF'), { name: 'Printing.PDF', about: 'PDF', url: null }));

test('what names no file is none', () => {
  for (const text of [
    'https://docs.example',
    'https://docs.example/a.b/',
    'x.constructor',
    'RFC 7',
    'pdf',
    'https://[',
  ])
    assert.equal(nameFile(text), null);
});
