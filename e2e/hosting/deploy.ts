import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listFiles } from '../../src/store/list-files.ts';
import { hashOf } from '../../src/store/seal.ts';
import { buildSite } from '../sites/build.ts';
import { copyProject } from '../sites/elsewhere.ts';
import { run } from '../tools.ts';

// Deploys two sites, one after the other, with the scripts of docs/deploying.md.

export type Release = 'earlier' | 'later';

/** Writes the excerpt with other words, so that services and contacts come, go and change. */
function writeLater(folder: string): void {
  cpSync('data/excerpt', folder, { recursive: true });
  const change = (file: string, what: RegExp, by: string): void =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(what, by));
  change('service-names-port-numbers.csv', /\bimap3\b/g, 'imap9');
  change('service-names-port-numbers.csv', /\bProtocol\b(?!,)/g, 'Procedure');
}

/** A copy of the project, from which one of the two sites is deployed. */
export interface Project {
  readonly sites: Readonly<Record<Release, string>>;
  /** Puts a site into dist/. */
  readonly place: (release: Release) => void;
  /** Starts a script, in a group of processes of its own. */
  readonly start: (script: string, env?: Readonly<Record<string, string>>) => Deployment;
  /** Runs a script to its end; throws an Error with its complaint if it fails. */
  readonly deploy: (script: string, env?: Readonly<Record<string, string>>) => Promise<void>;
  /** Makes the removals of all deployments so far older than a day. */
  readonly age: () => void;
  /** Removes the lists of earlier deployments. */
  readonly forget: () => void;
}

/** A running deployment. */
export interface Deployment {
  readonly child: ChildProcess;
  /** The exit code, null if a signal ended the script, and the text of stderr. */
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
}

function start(script: string, cwd: string, env: Readonly<Record<string, string>>): Deployment {
  const child = spawn('sh', ['-c', script], {
    cwd,
    // The scripts deploy dist/, so the folders that the tests run with must not reach them.
    env: { ...process.env, OUT_DIR: '', REGISTRY_DIR: '', ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, complaint })) };
}

/** Builds both sites in a folder, and copies the project there. */
export async function makeProject(folder: string): Promise<Project> {
  const project = join(folder, 'project');
  const sites = { earlier: join(folder, 'earlier'), later: join(folder, 'later') };
  copyProject(project);
  writeLater(join(folder, 'data'));
  for (const [site, registry] of [
    [sites.earlier, 'data/excerpt'],
    [sites.later, join(folder, 'data')],
  ] as const) {
    const env = { OUT_DIR: site, REGISTRY_DIR: registry, PORT_PAGES: 'registered' };
    await buildSite(env);
    run('env', [`OUT_DIR=${site}`, process.execPath, 'src/hosting/compress.ts']);
  }
  const deploy = async (script: string, env = {}): Promise<void> => {
    const { code, complaint } = await start(script, project, env).ended;
    if (code !== 0) throw new Error(`The deployment ended with ${code}: ${complaint}`);
  };
  return {
    sites,
    place: (release) => {
      for (const end of ['', '.hashes', '.files']) {
        rmSync(join(project, `dist${end}`), { force: true });
        symlinkSync(sites[release] + end, join(project, `dist${end}`));
      }
    },
    start: (script, env = {}) => start(script, project, env),
    deploy,
    age: () => {
      const longAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
      for (const file of listFiles(join(project, 'dist.retired')))
        utimesSync(join(project, 'dist.retired', file), longAgo, longAgo);
    },
    forget: () => {
      for (const name of ['dist.before', 'dist.begun', 'dist.deployed', 'dist.retired'])
        rmSync(join(project, name), { recursive: true, force: true });
    },
  };
}

/** The script of a section of docs/deploying.md, with other values for its variables. */
export function readScript(section: string, values: Readonly<Record<string, string>>): string {
  const [, after = ''] = readFileSync('docs/deploying.md', 'utf8').split(`\n## ${section}\n`);
  const script = /```sh\n(set -eu\n[^]*?)```/.exec(after.split('\n## ')[0] ?? '')?.[1];
  if (script === undefined) throw new Error(`The section ${section} of docs/deploying.md has no script.`);
  return Object.entries(values).reduce((text, [value, other]) => {
    if (!text.includes(value)) throw new Error(`The script for ${section} says nothing of ${value}.`);
    return text.replaceAll(value, other);
  }, script);
}

const hashAll = (folder: string): Map<string, string> =>
  new Map(listFiles(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]));

// The hashes of each built site. They are computed once, because a built site does not change.
const SITES = new Map<string, Map<string, string>>();
function hashBuilt(site: string): Map<string, string> {
  const known = SITES.get(site) ?? hashAll(site);
  SITES.set(site, known);
  return known;
}

/**
 * The release that a folder has whole, and the files of the other release that it has, too. Throws an Error if the
 * folder has neither release whole, or has any other file.
 */
export function releaseIn(folder: string, sites: Project['sites']): { release: Release; more: string[] } {
  const found = hashAll(folder);
  for (const [release, other] of [
    ['earlier', 'later'],
    ['later', 'earlier'],
  ] as const) {
    const [own, others] = [hashBuilt(sites[release]), hashBuilt(sites[other])];
    if (![...own].every(([file, hash]) => found.get(file) === hash)) continue;
    const more = [...found.keys()].filter((file) => !own.has(file));
    const foreign = more.find((file) => found.get(file) !== others.get(file));
    if (foreign !== undefined) throw new Error(`${folder} has ${foreign}, which is of neither release.`);
    return { release, more };
  }
  throw new Error(`${folder} has neither release whole.`);
}

/** Makes a folder and the folders above it, and returns its path. */
export function makeFolder(...path: readonly string[]): string {
  const folder = join(...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}
