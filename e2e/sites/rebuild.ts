import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { HEAP } from '../../src/command/programs.ts';
import { isCompressed } from '../../src/hosting/compressible.ts';
import { listFiles } from '../../src/store/list-files.ts';
import { hashOf } from '../../src/store/seal.ts';

type Environment = Readonly<Record<string, string>>;

/** The hash of each file of a site, in order. Files of npm run compress are left out: a build does not make them. */
export function hashSite(folder: string): Map<string, string> {
  const files = listFiles(folder)
    .filter((file) => !isCompressed(file))
    .sort();
  return new Map(files.map((file) => [file, hashOf(readFileSync(join(folder, file)))]));
}

/** The files that only one of two sites has, or that differ. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

/** Throws an AssertionError with the files in which two sites differ. */
export function assertSame(now: ReadonlyMap<string, string>, clean: ReadonlyMap<string, string>): void {
  const unlike = differing(now, clean);
  assert.deepEqual(unlike.slice(0, 10), [], `${unlike.length} files differ from those of a clean build.`);
}

/** A running build or other command. */
export interface Running {
  readonly child: ChildProcess;
  /** The exit code, null if a signal ended the command, and the text of stderr. */
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
}

/** Starts a build, or another script, in a process of its own. */
export function start(env: Environment, script = 'src/publish/main.ts'): Running {
  const child = spawn(process.execPath, [...HEAP, script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, complaint }));
  return { child, ended };
}

/** Waits until a build begins to change a folder, or has ended. */
export async function waitFor({ child }: Running, folder: string): Promise<void> {
  const isAtWork = (): boolean =>
    existsSync(`${folder}.unfinished`) &&
    existsSync(`${folder}.lock`) &&
    readFileSync(`${folder}.lock`, 'utf8') === String(child.pid);
  while (!isAtWork() && child.exitCode === null && child.signalCode === null) await setTimeout(5);
}
