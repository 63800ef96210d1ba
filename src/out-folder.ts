import { accessSync, constants, existsSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from './registry/text/problem.ts';
import type { Settings } from './settings.ts';

// What a site is built from. A build would write into its own sources there.
const SOURCES = ['data', 'public', 'src'];

/** The nearest place above a path, or the path itself, that is there. */
function nearestPlace(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestPlace(dirname(path));
}

// A path without the links in it; it need not be there.
function realPath(path: string): string {
  const whole = resolve(path);
  const place = nearestPlace(whole);
  return join(realpathSync(place), relative(place, whole));
}

const isIn = (folder: string, path: string): boolean => `${path}${sep}`.startsWith(folder.replace(/[/\\]?$/, sep));

/** Why nothing can be built into the folder of the site, whoever asks: at most one problem. */
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
 * Why a folder, or files beside it, cannot be written: at most one problem, of the setting or option `name`. The folder
 * need not be there.
 * To make the folders above it would never end below /proc.
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
