import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { holdsExcerpt } from '../folders.ts';
import { serve } from '../update/sources/server.fixture.ts';
import { contentsOf, REAL_SERVICES, wholeXml } from '../update/update.fixture.ts';
import { start } from './start.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'start-'));
after(() => rmSync(ROOT, { recursive: true }));
const NOWHERE = 'http://127.0.0.1:1/never-asked';

let folders = 0;
/** Makes a data folder as the project ships it. */
function shippedData(): string {
  const data = join(ROOT, `data-${folders++}`);
  cpSync('data/excerpt', join(data, 'excerpt'), { recursive: true });
  return data;
}

/** What npm start says, and the programs that it runs, each with its REGISTRY_DIR; their exit codes are `codes`. */
async function runStart(
  data: string,
  {
    from = NOWHERE,
    excerpt = false,
    env = {},
    codes = [0, 0],
  }: Partial<Record<'from', string>> & {
    excerpt?: boolean;
    env?: Readonly<Record<string, string>>;
    codes?: readonly number[];
  } = {},
) {
  const said: string[] = [];
  const ran: string[] = [];
  const code = await start(
    { excerpt, serving: ['--port=4000'] },
    {
      ...{ data, from, env },
      progress: { show: () => undefined, wipe: () => undefined },
      say: (sentence) => void said.push(sentence),
      run: (args, { REGISTRY_DIR = '' }) => {
        const program = args.findIndex((arg) => arg.startsWith('src/'));
        assert.ok(program >= 0);
        ran.push(`${REGISTRY_DIR}> ${args.slice(program).join(' ')}`);
        return Promise.resolve(codes[ran.length - 1] ?? -1);
      },
    },
  );
  return { code, said, ran };
}
const building = (folder: string): string => `Building the site from ${folder}. Ctrl-C ends this.`;
const SERVED = ['> src/publish/main.ts', '> src/start/serve.ts --port=4000'];

test('the first run fetches the registry, builds it and serves it; the next fetches nothing', async () => {
  const data = shippedData();
  await using server = await serve(
    (_, response) => void response.end(wholeXml('2026-03-01', { services: REAL_SERVICES })),
  );
  const first = await runStart(data, { from: server.url });
  assert.match(first.said[0] ?? '', /^\S+\/registry now has the release of 2026-03-01: 10000 entries\.$/);
  assert.deepEqual(first.said.slice(1), [building(`${data}/registry`)]);
  assert.deepEqual([first.code, first.ran], [0, SERVED]);
  assert.ok(!holdsExcerpt(join(data, 'registry')));
  assert.deepEqual(await runStart(data), { code: 0, said: [building(`${data}/registry`)], ran: SERVED });
});

test('where the registry cannot be fetched one line says why and what to do, and the excerpt is shown', async () => {
  await using server = await serve((_, response) => void response.writeHead(503).end());
  await using wrong = await serve((_, response) => void response.end('<registry id="other"/>'));
  for (const [from, reason] of [
    [server.url, 'IANA’s file answered 503 Service Unavailable'],
    [wrong.url, ''],
  ] as const) {
    const data = shippedData();
    const { code, said, ran } = await runStart(data, { from });
    assert.match(
      said[0] ?? '',
      /^The site shows an excerpt, because .+[^.]\. For the whole .+ npm run update, then npm start\.$/,
    );
    assert.ok(said[0]?.includes(reason), said[0]);
    assert.deepEqual(said.slice(1), [building(`${data}/excerpt`)]);
    assert.deepEqual([code, ran, readdirSync(data)], [0, SERVED, ['excerpt']]);
  }
});

test('nothing is fetched where the excerpt is asked for, or another registry', async () => {
  const data = shippedData();
  const excerpt = await runStart(data, { excerpt: true, env: { REGISTRY_DIR: 'other' } });
  const served = SERVED.map((line) => `${data}/excerpt${line}`);
  assert.deepEqual(excerpt, { code: 0, said: [building(`${data}/excerpt`)], ran: served });
  const other = await runStart(data, { env: { REGISTRY_DIR: 'other' } });
  assert.deepEqual(other, { code: 0, said: [building('other')], ran: SERVED.map((line) => `other${line}`) });
});

test('a registry that an earlier version kept in data/ is moved, not fetched', async () => {
  const data = shippedData();
  writeFileSync(join(data, 'changes.csv'), 'past');
  const { said } = await runStart(data);
  assert.match(said.join('\n'), /^The registry and its past moved/);
  assert.deepEqual(readdirSync(join(data, 'registry')), ['changes.csv']);
});

test('a build that fails is not served', async () => {
  const data = shippedData();
  assert.deepEqual(await runStart(data, { excerpt: true, codes: [1] }), {
    code: 1,
    said: [building(`${data}/excerpt`)],
    ran: [`${data}/excerpt> src/publish/main.ts`],
  });
});

test('Ctrl-C while it fetches leaves the data as it was', async () => {
  const data = shippedData();
  const old = contentsOf(join(data, 'excerpt'));
  const asked = Promise.withResolvers<undefined>();
  await using server = await serve((_, response) => {
    response.write('<registry>');
    asked.resolve(undefined);
  });
  const script = `import { start } from './src/start/start.ts';
    const [data, from] = process.argv.slice(1);
    const nothing = () => undefined;
    const run = () => Promise.resolve(1);
    await start({ serving: [] }, { data, from, env: {}, progress: { show: nothing, wipe: nothing }, say: nothing, run });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, data, server.url], { stdio: 'inherit' });
  await asked.promise;
  child.kill('SIGINT');
  // A shell shows a program that SIGINT ended as exit code 130.
  assert.deepEqual(await once(child, 'close'), [null, 'SIGINT']);
  assert.deepEqual(readdirSync(data), ['excerpt']);
  assert.equal(contentsOf(join(data, 'excerpt')), old);
});
