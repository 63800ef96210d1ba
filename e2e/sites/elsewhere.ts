import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolder } from '../tools.ts';
import { buildSite } from './build.ts';
import { ELSEWHERE } from './builds.ts';

// A module that moves the clock of a program 200 days on.
const CLOCK = `
const { now } = Date;
const shift = 200 * 24 * 60 * 60 * 1000;
globalThis.Date = class extends Date {
  constructor(...given) { given.length ? super(...given) : super(now() + shift); }
  static now() { return now() + shift; }
};
`;
// The names in the project's folder that do not belong to the project. Nor do names that begin with a dot or `dist.`.
const NOT_COPIED = ['node_modules', 'dist', 'test-results'];

/** Copies the project into a folder that is not there yet. */
export function copyProject(project: string): void {
  mkdirSync(project, { recursive: true });
  const parts = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !NOT_COPIED.includes(name) && !name.startsWith('dist.'),
  );
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
}

/** Builds dist/ again from a copy of the project, as on another machine on another day. Renders each page by itself. */
export function buildElsewhere(): Promise<string> {
  return inFolder((folder) => {
    // Brackets in the path would mislead code that takes the path for a glob.
    const project = join(folder, 'else[where]');
    copyProject(project);
    writeFileSync(join(folder, 'clock.mjs'), CLOCK);
    const env = {
      ...ELSEWHERE,
      TZ: 'Asia/Kathmandu',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${join(folder, 'clock.mjs')}`,
    };
    return buildSite(env, { project, script: 'e2e/sites/render-each.ts', oneCore: true });
  });
}
