import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';

// The commands as people start them. Each run in this file ends before the command begins its work.
const COMMANDS = {
  'npm start': 'src/start/main.ts',
  'npm run update': 'src/update/main.ts',
  'npm run build': 'src/publish/main.ts',
  'npm run verify': 'src/verify/main.ts',
  'npm run compress': 'src/hosting/compress.ts',
  'npm run --silent changed': 'src/hosting/changed.ts',
  'npm run --silent nginx': 'src/hosting/configure.ts',
} as const;
const ROOT = mkdtempSync(join(tmpdir(), 'command-'));
after(() => rmSync(ROOT, { recursive: true }));

function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const usual = { PATH, NODE_COMPILE_CACHE, OUT_DIR: join(ROOT, 'none') };
  // A command that does not end by itself is killed.
  const patience = { timeout: 60_000, killSignal: 'SIGKILL' } as const;
  const ran = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...usual, ...env },
    ...patience,
  });
  return { code: ran.status, said: ran.stdout, complaint: ran.stderr };
}

for (const [name, file] of Object.entries(COMMANDS)) {
  test(`${name} has a help`, () => {
    const { code, said, complaint } = run(file, ['--help', '--nonsense'], { OUT_DIR: 'data', PORT_PAGES: 'few' });
    assert.deepEqual([code, complaint], [0, '']);
    assert.ok(said.startsWith(`Usage: ${name} --`) && said.includes('\n  --help') && said.includes('  OUT_DIR  '));
  });

  test(`${name} refuses what it does not know, in two lines that say what is right`, () => {
    const { code, said, complaint } = run(file, ['--hlep']);
    assert.deepEqual([code, said], [1, '']);
    assert.equal(complaint, `${name} has no option --hlep. Did you mean --help?\nFor all options: ${name} -- --help\n`);
  });

  test(`${name} refuses a setting with a slip in its name`, () => {
    const args = name.endsWith('changed') ? ['list'] : [];
    const { code, complaint } = run(file, args, { SITE_ULR: 'https://example.org' });
    assert.equal(code, 1);
    assert.match(complaint, /^SITE_ULR: .* did you mean SITE_URL\? \("https:\/\/example.org"\)\. If [^\n]+\n$/);
  });
}

test('an option that npm kept for itself is said', () => {
  const { code, complaint } = run(COMMANDS['npm start'], [], { npm_config_excerpt: 'true' });
  assert.equal(code, 1);
  assert.match(complaint, /^npm took --excerpt for an option of its own\. .*: npm start -- --excerpt\n/);
});

test('no command begins in a folder of the site that is none', () => {
  writeFileSync(join(ROOT, 'file'), '');
  for (const [file, out, why] of [
    [COMMANDS['npm run build'], join(ROOT, 'file'), 'there is a file where a folder should be'],
    [COMMANDS['npm run verify'], 'data/site', 'the site is built from data/'],
  ] as const) {
    const { code, said, complaint } = run(file, [], { OUT_DIR: out });
    assert.deepEqual([code, said], [1, '']);
    assert.ok(complaint.startsWith(`OUT_DIR: ${why}`) && complaint.split('\n').length === 2, complaint);
  }
  assert.deepEqual(readdirSync(ROOT), ['file']);
});

const skip = process.platform === 'linux' ? false : 'only Linux has a /proc in which even root makes no folder';

test('no command begins where it cannot write', { skip }, () => {
  for (const [name, out] of [
    ['npm start', '/proc/x'],
    ['npm run build', '/proc/x/y/z'],
    ['npm run compress', '/proc/x'],
  ] as const) {
    const { code, complaint } = run(COMMANDS[name], [], { OUT_DIR: out });
    assert.equal(code, 1);
    assert.match(complaint, /^OUT_DIR: the folder cannot be written: ENOENT[^\n]+\n$/);
  }
});

test('npm run update begins nowhere where it cannot write', { skip }, () => {
  const { code, complaint } = run(COMMANDS['npm run update'], ['--to', '/proc/x']);
  assert.equal(code, 1);
  assert.match(complaint, /^update: --to: the folder cannot be written: ENOENT/);
});
