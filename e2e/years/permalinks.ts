import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPages, contactPaths, type OldPages } from './old-pages.ts';

/** The result of a count of permalinks. */
export interface Count {
  readonly releases: number;
  readonly pages: number;
  readonly contacts: number;
  readonly anchors: number;
  readonly dead: readonly string[];
}

// The pages of the sites of all releases in a repository, and the contacts by their IDs.
function readPages(repository: string, file: string): { releases: number; pages: OldPages; contacts: OldPages } {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', repository, ...args], { maxBuffer: 1_000_000_000, encoding: 'utf8' });
  const pages: OldPages = new Map();
  const contacts: OldPages = new Map();
  const commits = git('log', '--format=%H', '--reverse').trim().split('\n');
  for (const commit of commits) addPages(git('show', `${commit}:${file}`), pages, contacts);
  return { releases: commits.length, pages, contacts };
}

/** Counts the permalinks of every release of a file in a repository against a built site. */
export function countPermalinks(repository: string, file: string, dist: string): Count {
  const { releases, pages, contacts } = readPages(repository, file);
  const fileOf = (path: string): string => join(dist, path, 'index.html');
  const dead: string[] = [];
  let anchors = 0;
  const look = (path: string, names: ReadonlySet<string>): void => {
    if (!existsSync(fileOf(path))) {
      dead.push(path);
      return;
    }
    const html = names.size > 0 ? readFileSync(fileOf(path), 'utf8') : '';
    for (const name of names) if (!html.includes(`id="${name}"`)) dead.push(`${path}#${name}`);
    anchors += names.size;
  };
  // The page of a contact shows the contact's ID. IDs that differ only in case have pages of their own.
  const isOf = (path: string, id: string): boolean =>
    existsSync(fileOf(path)) && readFileSync(fileOf(path), 'utf8').includes(`(${id.replaceAll('&', '&amp;')})`);

  for (const [path, names] of pages) look(path, names);
  for (const [id, names] of contacts) {
    const path = contactPaths(id).find((one) => isOf(one, id));
    if (path === undefined) dead.push(`the contact ${id}`);
    else look(path, names);
  }
  return { releases, pages: pages.size, contacts: contacts.size, anchors, dead };
}
