import { accessSync, constants, existsSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from './registry/text/problem.ts';
import type { Settings } from './settings.ts';

// The folders that a site is built from. A build into one of them would write into its own sources.
const SOURCES = ['data', 'public', 'src'];

/** The path itself if it exists, or else the nearest folder above it that exists. */
function nearestPlace(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestPlace(dirname(path));
}

// A path with its symbolic links resolved; the path need not exist.
function realPath(path: string): string {
  const whole = resolve(path);
  const place = nearestPlace(whole);
  return join(realpathSync(place), relative(place, whole));
}

const isIn = (folder: string, path: string): boolean => `${path}${sep}`.startsWith(folder.replace(/[/\\]?$/, sep));

/** Why no build may write into the folder of the site, whatever the rights of its user: at most one problem. */
export function findOutFaults({ out, registry }: Pick<Settings, 'out' | 'registry'>, project: string): Problem[] {
  const fault = (problem: string, value = out): Problem[] => {
    const remedy = 'Set OUT_DIR to a folder of its own, such as dist.';
    return [{ file: 'OUT_DIR', line: null, value, problem, remedy }];
  };
  const place = nearestPlace(resolve(out));
  if (!statSync(place).isDirectory()) return fault('there is a file where a folder should be', place);
  const [site, root, data] = [realPath(out), realPath(project), realPath(registry)];
  if (isIn(site, root)) return fault('the project itself is in this folder');
  const source = SOURCES.find((name) => isIn(join(root, name), site));
  if (source !== undefined) return fault(`the site is built from ${source}/`);
  if (isIn(data, site)) return fault('REGISTRY_DIR has this folder in it');
  return isIn(site, data) ? fault('this folder has REGISTRY_DIR in it') : [];
}

/**
 * Why a folder, or with `beside` a file beside it, cannot be written: at most one problem, of the setting or option
 * `name`. The folder need not exist. The test writes into the nearest folder that exists, and makes none of those
 * between: below /proc, making them would never end.
 */
export function findUnwritable(name: string, folder: string, beside: boolean): Problem[] {
  const whole = resolve(folder);
  try {
    rmdirSync(mkdtempSync(join(nearestPlace(beside ? dirname(whole) : whole), '.written-')));
    accessSync(nearestPlace(whole), constants.W_OK);
    return [];
  } catch (error) {
    const problem = `the folder cannot be written: ${(error as Error).message}`;
    return [{ file: name, line: null, value: folder, problem, remedy: 'Give another folder, or the right to write.' }];
  }
}
