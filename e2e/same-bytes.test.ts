import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { listFiles } from '../src/store/list-files.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite } from './build.ts';
import { inFolder } from './tools.ts';

// Everything that differs between two machines, or two days on one.
const CLOCK = `
const { now } = Date;
const shift = 200 * 24 * 60 * 60 * 1000;
globalThis.Date = class extends Date {
  constructor(...given) { given.length ? super(...given) : super(now() + shift); }
  static now() { return now() + shift; }
};
`;
const PROJECT = ['src', 'public', 'data', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

function hashes(folder: string): Map<string, string> {
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(listFiles(folder).map((file) => [file, digest(file)]));
}

test('the same data gives the same bytes on another day, in another folder, time zone, language, with one core and each page rendered by itself', () =>
  inFolder((folder) => {
    const project = join(folder, 'else', 'where');
    for (const path of PROJECT) cpSync(path, join(project, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    writeFileSync(join(folder, 'clock.mjs'), CLOCK);

    const registry = resolve(readSettings(process.env).registry);
    const here = { OUT_DIR: join(folder, 'a'), REGISTRY_DIR: registry, TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
    const there = {
      OUT_DIR: join(folder, 'b'),
      REGISTRY_DIR: registry,
      TZ: 'Asia/Kathmandu',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${join(folder, 'clock.mjs')}`,
    };
    buildSite('.', here);
    buildSite(project, there, true);
    const [a, b] = [hashes(here.OUT_DIR), hashes(there.OUT_DIR)];
    assert.deepEqual(
      [...b.keys()].filter((file) => a.get(file) !== b.get(file)),
      [],
    );
    assert.deepEqual([...a.keys()].sort(), [...b.keys()].sort());
    assert.ok(a.size > 16_000);
  }));
