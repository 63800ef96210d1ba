import assert from 'node:assert/strict';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { at, KEPT, take, writeXml } from './releases.fixture.ts';
import { contentsOf } from './update.fixture.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'full-disk-'));
after(() => rmSync(ROOT, { recursive: true }));

test('a disk that is full is an error of one line, and leaves the old release or the new one', async ({ mock }) => {
  const folder = join(ROOT, 'data');
  await take([writeXml({ date: '2026-01-01', rows: [KEPT] })], folder);
  const old = contentsOf(folder);
  const { writeFileSync: write } = fs;
  mock.method(fs, 'writeFileSync', (...args: Parameters<typeof write>) => {
    // Files of a release are written by file descriptor, and fail here. Locks are written by path, and do not.
    if (typeof args[0] === 'number') throw Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' });
    write(...args);
  });
  syncBuiltinESMExports();
  try {
    await assert.rejects(take([writeXml({ date: '2026-02-01', rows: [KEPT, at('new', '100')] })], folder), {
      message: `${folder} cannot be read or written (ENOSPC). The disk is full. Make room, and run the update again. The release there is whole, the old one or the new.`,
    });
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
  assert.equal(contentsOf(folder), old);
});
