import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { serve } from './sources/server.fixture.ts';
import { REAL_SERVICES, wholeXml } from './update.fixture.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'update-main-'));
after(() => rmSync(ROOT, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function startMain(...args: readonly string[]): { stop: () => void; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['src/update/main.ts', ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => void (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => void (stderr += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { stop: () => void child.kill('SIGINT'), ended };
}
const runMain = (...args: readonly string[]): Promise<Ended> => startMain(...args).ended;

test('an option that does not exist is an error that says which was meant', async () => {
  const { code, stderr } = await runMain('--form', 'x');
  assert.equal(code, 1);
  assert.match(stderr, /no option --form\. Did you mean --from\?/);
});

test('a timeout that is no number of seconds is an error', async () => {
  assert.match(
    (await runMain('--timeout', 'soon')).stderr,
    /The value of --timeout is wrong: soon\. Give a number of seconds/,
  );
});

test('a source that fails is one line on stderr and exit code 1', async () => {
  await using server = await serve((_, response) => void response.writeHead(503).end());
  const { code, stderr } = await runMain('--from', server.url, '--to', join(ROOT, 'new'));
  assert.equal(code, 1);
  assert.match(stderr, /^update: http\S+ answered 503 Service Unavailable\. The data is as it was\. [^\n]+\n$/);
});

test('killed while it downloads, it leaves the data as it was', async () => {
  const folder = join(ROOT, 'killed');
  cpSync('data/excerpt', folder, { recursive: true });
  const asked = Promise.withResolvers<undefined>();
  await using server = await serve((_, response) => {
    response.write('<registry>');
    asked.resolve(undefined);
  });
  const child = spawn(process.execPath, ['src/update/main.ts', '--from', server.url, '--to', folder]);
  await asked.promise;
  child.kill('SIGKILL');
  await once(child, 'close');
  assert.deepEqual(readdirSync(folder).toSorted(), readdirSync('data/excerpt').toSorted());
  for (const file of readdirSync(folder))
    assert.deepEqual(readFileSync(join(folder, file)), readFileSync(join('data/excerpt', file)));
});

const hasSignals = process.platform === 'win32' ? 'Windows has no signals' : false;

test('Ctrl-C while it downloads is one sentence, and leaves the data as it was', { skip: hasSignals }, async () => {
  const folder = join(ROOT, 'stopped');
  cpSync('data/excerpt', folder, { recursive: true });
  const asked = Promise.withResolvers<undefined>();
  await using server = await serve(() => asked.resolve(undefined));
  const { stop, ended } = startMain('--from', server.url, '--to', folder);
  await asked.promise;
  stop();
  const { code, stdout, stderr } = await ended;
  assert.deepEqual([code, stdout], [130, '']);
  assert.match(stderr, /^(?:.*\n)?update: the update was interrupted\. The data is as it was\.\n$/);
  assert.deepEqual(readdirSync(folder).toSorted(), readdirSync('data/excerpt').toSorted());
});

test('a release with something odd is taken: it is told on stdout, and nothing fails', async () => {
  const [file, folder] = [join(ROOT, 'odd.xml'), join(ROOT, 'odd')];
  const run = (xml: string) => {
    writeFileSync(file, xml);
    return runMain('--from', file, '--to', folder);
  };
  const first = await run(wholeXml('2026-03-01', { services: REAL_SERVICES }));
  assert.equal(first.code, 0);
  assert.match(first.stdout, /\n\d+ oddities in IANA's data\. The site lists them at \/about\/data\/\.\n$/);
  const extra = [{ name: 'a b', number: '1' }];
  const { code, stdout, stderr } = await run(wholeXml('2026-04-01', { services: REAL_SERVICES, extra }));
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /now has the release of 2026-04-01.*\n1 added, 0 removed, 0 changed\n {2}\+ a b 1\n/);
  assert.match(
    stdout,
    /\d+ oddities in IANA's data, 1 of them new\n {2}! a service name that is not well-formed: a b \(a b 1\)\n/,
  );
});

test('options that cannot be given together are refused', async () => {
  const { stderr } = await runMain('--from', 'x', '--from-git', 'y');
  assert.match(stderr, /--from and --from-git cannot be given together/);
  assert.match((await runMain('--path', 'x')).stderr, /--path is only for --from-git/);
});
