import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { addToRecord, readRecord, replaceRecord } from './record.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'record-'));
after(() => rmSync(ROOT, { recursive: true }));

test('a record has the files that were added, and those alone that replaced them', () => {
  const folder = join(ROOT, 'plain');
  assert.equal(readRecord(folder), null);
  addToRecord(folder, ['/a.txt', '/b/index.html']);
  addToRecord(folder, []);
  addToRecord(folder, ['/c.txt']);
  assert.deepEqual([...(readRecord(folder) ?? [])], ['/a.txt', '/b/index.html', '/c.txt']);
  replaceRecord(folder, ['/a.txt']);
  assert.deepEqual([...(readRecord(folder) ?? [])], ['/a.txt']);
});

test('a line that was cut short anywhere names no file, and spoils none that is added later', () => {
  const folder = join(ROOT, 'cut');
  replaceRecord(folder, ['/a.txt', '/b/index.html']);
  const whole = readFileSync(`${folder}.files`, 'utf8');
  for (let length = '/a.txt\n'.length; length < whole.length; length++) {
    writeFileSync(`${folder}.files`, whole.slice(0, length));
    addToRecord(folder, ['/c.txt']);
    assert.deepEqual([...(readRecord(folder) ?? [])], ['/a.txt', '/c.txt'], `cut at ${length}`);
  }
});
