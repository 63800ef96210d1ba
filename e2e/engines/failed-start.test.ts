import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { inFolder } from '../tools.ts';
import type { Start } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

// A program that writes its process ID as the name of a file, prints that it has started, and does nothing more.
const idle = (says: string): string => `#!/bin/sh\necho $$ >"$PIDS/$$"\n${says}\nexec sleep 60\n`;

const FAILURES: readonly [name: string, start: Start, programs: Readonly<Record<string, string>>][] = [
  [
    'Firefox, where nobody answers',
    startFirefox,
    { 'firefox-esr': idle('echo WebDriver BiDi listening on ws://127.0.0.1:9 >&2') },
  ],
  ['WebKit, whose driver ends at once', startWebKit, { Xvfb: idle('echo 77'), WebKitWebDriver: '#!/bin/sh\nexit 1\n' }],
];

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

for (const [name, start, programs] of FAILURES) {
  test(`${name}: what was started has ended`, { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      const { PATH } = process.env;
      const pids = join(folder, 'pids');
      mkdirSync(pids);
      for (const [program, script] of Object.entries(programs))
        writeFileSync(join(folder, program), script, { mode: 0o755 });
      Object.assign(process.env, { PATH: `${folder}:${PATH}`, PIDS: pids });
      try {
        await assert.rejects(start(folder, 'light'));
      } finally {
        Object.assign(process.env, { PATH });
      }
      const started = readdirSync(pids).map(Number);
      assert.equal(started.length, 1);
      assert.deepEqual(started.filter(runs), []);
    }),
  );
}
