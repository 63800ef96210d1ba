import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { BUILD } from '../../src/command/programs.ts';
import { contentsOf, PATIENTLY } from '../../src/update/update.fixture.ts';
import { update } from '../../src/update/update.ts';
import { followFeeds } from '../files/feeds.ts';
import { countPermalinks } from './permalinks.ts';

// npm run test:years -- REPOSITORY [--lots]: imports every release of a git repository or a bundle, builds the site
// with this past and counts the permalinks of each release against it. It also follows the feeds from release to
// release. With --lots it imports all in three lots as well.

const WORK = '.registry';
const FILE = 'service-names-port-numbers.xml';
const [repository = '', lots] = process.argv.slice(2);
if (!existsSync(repository)) {
  console.error('NOT TESTED: give a git repository or a bundle with IANA’s releases.');
  process.exit(1);
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
function makeRoom(name: string): string {
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

async function importInto(folder: string, from: string): Promise<number> {
  const begun = performance.now();
  const { dates, leftOut } = await update({
    ...PATIENTLY,
    from: [],
    fromGit: { repository: from, path: `**/${FILE}` },
    to: folder,
    force: false,
  });
  assert.deepEqual(leftOut, []);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const megabytes = (process.resourceUsage().maxRSS / 1000).toFixed(0);
  console.log(`${dates.length} releases taken in ${seconds} s, at most ${megabytes} MB`);
  return dates.length;
}

const clone = makeRoom('releases');
run('git', ['clone', '--quiet', repository, clone]);
const data = makeRoom('years');
const count = await importInto(data, clone);

if (lots === '--lots') {
  const apart = makeRoom('lots');
  for (const back of [Math.floor((count * 2) / 3), Math.floor(count / 3), 0]) {
    // Makes a repository that ends with an earlier release.
    const part = makeRoom('part');
    run('git', ['init', '--quiet', '--bare', part]);
    run('git', ['-C', clone, 'push', '--quiet', resolve(part), `HEAD~${back}:refs/heads/main`]);
    await importInto(apart, part);
  }
  assert.equal(contentsOf(apart), contentsOf(data));
  console.log('In three lots they give the same bytes.');
}

const begun = performance.now();
const { releases: followed, items, missed } = followFeeds(data);
console.log(
  `The feeds were followed for ${followed} releases in ${((performance.now() - begun) / 1000).toFixed(0)} s: ` +
    `${items} items, each once; for ${missed} changes a feed had no room.`,
);
assert.equal(followed, count);

const site = join(WORK, 'years-site');
run(process.execPath, BUILD, { REGISTRY_DIR: data, OUT_DIR: site });
const { releases, pages, contacts, anchors, dead } = countPermalinks(clone, FILE, site);
console.log(
  `${releases} releases had ${pages} pages, ${contacts} contacts, ${anchors} anchors; ${dead.length} are dead.`,
);
for (const one of dead.slice(0, 100)) console.log(`dead: ${one}`);
assert.equal(dead.length, 0);
assert.equal(releases, count);
