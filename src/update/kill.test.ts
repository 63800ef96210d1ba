import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { printIanaXml } from '../registry/iana/print-xml.ts';
import { loadRegistry } from '../site.ts';
import { FILES } from '../registry/open.ts';
import { releaseOf } from '../registry/registry.ts';
import { PAST_FILES } from '../registry/history/past.ts';
import { readStored } from '../store/store.ts';
import { serve } from './server.fixture.ts';

const KILLS = 100;

const read = (folder: string): string =>
  JSON.stringify(
    Object.values(readStored(folder, [...Object.values(FILES), ...Object.values(PAST_FILES)])).map((bytes) =>
      new TextDecoder().decode(bytes ?? undefined),
    ),
  );

// Two releases that differ in all three files.
function releases(): string[] {
  const { info, entries, contacts } = releaseOf(loadRegistry('data'));
  return ['2030-01-01', '2030-01-02'].map((updated, i) =>
    printIanaXml({
      info: { ...info, updated },
      entries: entries.slice(i),
      contacts: contacts.map((one) => ({ ...one, updated })),
    }),
  );
}

test(`killed ${KILLS} times at any moment, an update leaves the old release or the new one, whole`, async () => {
  const root = mkdtempSync(join(tmpdir(), 'update-kill-'));
  try {
    const [old = '', next = ''] = releases();
    let asked = (): void => undefined;
    await using servers = new AsyncDisposableStack();
    const [from, to] = await Promise.all(
      [old, next].map(async (xml) => {
        const answer = (_: unknown, response: ServerResponse): void => {
          // In two parts, so that it can be killed while it downloads.
          response.write(xml.slice(0, xml.length / 2));
          asked();
          setTimeout(() => response.end(xml.slice(xml.length / 2)), 5);
        };
        return servers.use(await serve(answer)).url;
      }),
    );
    const start = (url = '', folder: string) =>
      spawn(process.execPath, ['src/update/main.ts', '--from', url, '--to', folder, '--force'], { stdio: 'ignore' });
    // Before it asks, it has only started: how long it takes from then on is what counts.
    const finish = async (url: string | undefined, folder: string): Promise<number> => {
      let began = 0;
      asked = () => void (began = performance.now());
      const [code] = (await once(start(url, folder), 'close')) as [number];
      assert.equal(code, 0);
      return performance.now() - began;
    };
    const before = join(root, 'before');
    await finish(from, before);
    // With what it changed: the past is written in the same step.
    const after = join(root, 'after');
    cpSync(before, after, { recursive: true });
    await finish(to, after);
    const timed = join(root, 'timed');
    cpSync(before, timed, { recursive: true });
    const duration = await finish(to, timed);
    const whole = { old: read(before), new: read(after) };
    assert.notEqual(whole.old, whole.new);

    const seen = { old: 0, new: 0 };
    const folder = join(root, 'killed');
    for (let i = 0, killed = 0; killed < KILLS; i++) {
      assert.ok(i < 3 * KILLS, `only ${killed} of ${i} were killed`);
      // Left as the last kill left it, but every tenth time, when it begins anew.
      if (i % 10 === 0) {
        rmSync(folder, { recursive: true, force: true });
        cpSync(before, folder, { recursive: true });
      }
      const child = start(i % 20 < 10 ? to : from, folder);
      const moment = ((i * 37) % 100) * (duration / 100);
      asked = () => void setTimeout(() => child.kill('SIGKILL'), moment);
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      assert.ok(signal === 'SIGKILL' || code === 0, `it failed with ${code}`);
      if (signal === 'SIGKILL') killed++;
      const now = read(folder);
      assert.ok(now === whole.old || now === whole.new, `neither release, killed ${moment} ms after it asked`);
      seen[now === whole.old ? 'old' : 'new']++;
    }
    await finish(to, folder);
    assert.equal(read(folder), whole.new);
    // What a killed process claimed is kept for ten minutes (src/store/lock.ts).
    const files = readdirSync(folder).filter((file) => !file.startsWith('.claim-'));
    assert.deepEqual(files.toSorted(), readdirSync(after).toSorted());
    assert.ok(seen.old > 5 && seen.new > 5, JSON.stringify(seen));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
