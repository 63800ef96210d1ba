import { spawnSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { inFolder } from '../tools.ts';

/** Mounts a disk of `size` bytes in memory while `use` runs. Skips the test if the process may not mount disks. */
export function withDisk(t: TestContext, size: number, use: (disk: string) => Promise<void> | void): Promise<void> {
  return inFolder(async (disk) => {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0) {
      t.skip('tmpfs may not be mounted here');
      return;
    }
    try {
      await use(disk);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
}

/** Fills a disk until only `free` bytes are left, with a file whose path it returns. */
export function fillDisk(disk: string, free: number): string {
  const { bavail, bsize } = statfsSync(disk);
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
  return filler;
}
