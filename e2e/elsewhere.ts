import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from './build.ts';
import { ELSEWHERE } from './builds.ts';
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

/** Builds dist/ again, from a copy of the project, as on another machine on another day, each page by itself. */
export function buildElsewhere(): Promise<string> {
  return inFolder((folder) => {
    const project = join(folder, 'else', 'where');
    mkdirSync(project, { recursive: true });
    for (const path of PROJECT) cpSync(path, join(project, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    writeFileSync(join(folder, 'clock.mjs'), CLOCK);
    const env = {
      ...ELSEWHERE,
      RENDER_EACH: 'yes',
      TZ: 'Asia/Kathmandu',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${join(folder, 'clock.mjs')}`,
    };
    return buildSite(env, { project, oneCore: true });
  });
}
