import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { addPages, contactPaths, type OldPages } from './old-pages.ts';

// Counts the permalinks of every release in a git repository against a built site, by code that the site does not use:
// node e2e/years/permalinks.ts REPOSITORY DIST

const [repository = '', dist = ''] = process.argv.slice(2);
const git = (...args: readonly string[]): Buffer =>
  execFileSync('git', ['-C', repository, ...args], { maxBuffer: 1_000_000_000 });

const pages: OldPages = new Map();
const contacts: OldPages = new Map();
const commits = git('log', '--format=%H', '--reverse').toString().trim().split('\n');
for (const commit of commits)
  addPages(git('show', `${commit}:service-names-port-numbers.xml`).toString(), pages, contacts);

const fileOf = (path: string): string => join(dist, path, 'index.html');
const dead: string[] = [];
let anchors = 0;

function look(path: string, names: ReadonlySet<string>): void {
  if (!existsSync(fileOf(path))) {
    dead.push(path);
    return;
  }
  if (names.size === 0) return;
  const html = readFileSync(fileOf(path), 'utf8');
  for (const name of names) if (!html.includes(`id="${name}"`)) dead.push(`${path}#${name}`);
  anchors += names.size;
}

for (const [path, names] of pages) look(path, names);
const owners = new Map<string, string>();
for (const [id, names] of contacts) {
  const there = contactPaths(id).filter((path) => existsSync(fileOf(path)));
  // The page says whose it is: IDs that differ in case alone have pages of their own.
  const own = there.find((path) => readFileSync(fileOf(path), 'utf8').includes(`(${id.replaceAll('&', '&amp;')})`));
  const path = own ?? there[0];
  if (path === undefined) dead.push(`the contact ${id}`);
  else if (owners.has(path)) dead.push(`the contact ${id}: its page is that of ${owners.get(path)}`);
  else {
    owners.set(path, id);
    look(path, names);
  }
}

console.log(
  `${commits.length} releases: ${pages.size} pages, ${contacts.size} contacts, ${anchors} anchors, ${dead.length} dead.`,
);
for (const one of dead.slice(0, 100)) console.log(`dead: ${one}`);
if (dead.length > 0 || pages.size === 0) process.exitCode = 1;
