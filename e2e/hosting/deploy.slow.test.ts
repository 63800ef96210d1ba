import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { startBrowser } from '../browser/browser.ts';
import { lacks } from '../tools.ts';
import { makeFolder, makeProject, readScript, releaseIn } from './deploy.ts';
import { makeBucket, withBucket } from './deploy-bucket.ts';
import { followLinks, readIndex, searchOn } from './deploy-readers.ts';
import { withNginx } from './nginx-server.ts';

// Runs the scripts of docs/deploying.md while readers read the site.

const ROOT = mkdtempSync(join(tmpdir(), 'deploy-'));
const project = await makeProject(ROOT);
const browser = await startBrowser();
after(async () => {
  await browser.close();
  rmSync(ROOT, { recursive: true });
});

/** The folder that a site is deployed to, and the script that does it. */
interface Target {
  readonly folder: string;
  readonly script: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Deploys three times from one release to the other, while readers read the site at a port. */
async function deployUnderReaders({ folder, script, env }: Target, port: number): Promise<void> {
  let isOver = false;
  const reading = { port, sites: project.sites, isOver: () => isOver };
  const readers = Promise.all([
    ...[1, 2, 3].map(() => followLinks(reading)),
    readIndex(reading),
    searchOn(browser, reading),
  ]);
  // An error of a reader is reported at the end, where `readers` is awaited. Until then it must not end the process.
  readers.catch(() => undefined);
  try {
    for (const release of ['later', 'earlier', 'later'] as const) {
      project.place(release);
      await project.deploy(script, env);
      assert.equal(releaseIn(folder, project.sites).release, release);
    }
  } finally {
    isOver = true;
  }
  const counts = await readers;
  assert.ok(
    counts.every((count) => count > 0),
    counts.join(),
  );
}

/** Asserts that files which a release removed stay for a day, and no longer. */
async function assertRetires({ folder, script, env }: Target): Promise<void> {
  const { more } = releaseIn(folder, project.sites);
  assert.ok(more.includes('/service/imap3/index.html'));
  assert.ok(more.some((file) => file.endsWith('.pf_meta')));
  project.age();
  await project.deploy(script, env);
  assert.deepEqual(releaseIn(folder, project.sites), { release: 'later', more: [] });
}

test(
  'while a site is deployed for nginx, readers search and follow links as if nothing happened',
  {
    skip: lacks('nginx') || lacks('rsync'),
  },
  async () => {
    project.forget();
    const ports = makeFolder(ROOT, 'ports');
    const target = { folder: join(ports, 'current'), script: readScript('nginx', { '/srv/ports': ports }) };
    project.place('earlier');
    await project.deploy(target.script);
    assert.deepEqual(releaseIn(target.folder, project.sites), { release: 'earlier', more: [] });
    // A file with the same bytes stays the same file on the disk, so that its ETag stays, too.
    const icon = (): number => statSync(join(target.folder, 'favicon.svg')).ino;
    const first = icon();
    await withNginx(ROOT, { root: target.folder }, ({ port }) => deployUnderReaders(target, port));
    assert.equal(icon(), first);
    // The folder has the link, the release that the link leads to, and the release before.
    assert.equal(readdirSync(ports).length, 3);
    await assertRetires(target);
  },
);

test('while a site is deployed to a bucket, every page finds what it refers to, and the search answers', async () => {
  project.forget();
  const { bucket, env } = makeBucket(ROOT);
  const target = { folder: bucket, script: readScript('S3 with CloudFront', {}), env };
  project.place('earlier');
  await project.deploy('aws s3 sync dist s3://BUCKET && cp dist.hashes dist.deployed', env);
  await withBucket(bucket, (port) => deployUnderReaders(target, port));
  const forgotten = new Set(readFileSync(`${bucket}.forgotten`, 'utf8').split('\n'));
  for (const address of ['/', '/service/imap3/', '/service/imap9/', '/pagefind/pagefind-entry.json'])
    assert.ok(forgotten.has(address), address);
  await assertRetires(target);
});

test('of a deployment to a bucket that was stopped nothing is left where another build follows', async () => {
  project.forget();
  const { bucket, env } = makeBucket(makeFolder(ROOT, 'stopped'));
  const script = readScript('S3 with CloudFront', {});
  project.place('earlier');
  await project.deploy('aws s3 sync dist s3://BUCKET && cp dist.hashes dist.deployed', env);
  project.place('later');
  await assert.rejects(project.deploy(script, { ...env, REFUSED: 'dist/services/i/index.html' }), /ended with 123/);
  assert.throws(() => releaseIn(bucket, project.sites));
  project.place('earlier');
  await project.deploy(script, env);
  assert.equal(releaseIn(bucket, project.sites).release, 'earlier');
  project.age();
  await project.deploy(script, env);
  assert.deepEqual(releaseIn(bucket, project.sites), { release: 'earlier', more: [] });
});
