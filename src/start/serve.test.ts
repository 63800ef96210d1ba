import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';

const ROOT = mkdtempSync(join(tmpdir(), 'serve-'));
after(() => rmSync(ROOT, { recursive: true }));
const [site, home] = [join(ROOT, 'site'), join(ROOT, 'home')];
for (const folder of [site, home]) mkdirSync(folder);
writeFileSync(join(site, 'index.html'), '<!doctype html><title>Served</title>');

test('the site is served beside a program that has its port, and Astro says and keeps nothing', async () => {
  await using other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const env = { PATH: process.env['PATH'], OUT_DIR: site, HOME: home, XDG_CONFIG_HOME: home };
  const child = spawn(process.execPath, ['src/start/serve.ts', `--port=${port}`, '--host=127.0.0.1'], { env });
  let said = '';
  for await (const data of child.stdout) if ((said += String(data)).includes('Ctrl-C')) break;
  const [, taken, address = ''] =
    /^Another program has port \d+\. The site takes port (\d+)\.\nThe site is at (\S+)\nCtrl-C ends it\.\n$/.exec(
      said,
    ) ?? [];
  assert.ok(Number(taken) > port, said);
  assert.equal(address, `http://127.0.0.1:${taken ?? ''}/`);
  assert.match(await (await fetch(address)).text(), /Served/);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'close'), [null, 'SIGINT']);
  assert.deepEqual(readdirSync(home), []);
});
