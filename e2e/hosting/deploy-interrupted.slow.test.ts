import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { fillDisk, withDisk } from '../sites/full-disk.ts';
import { openMoments, timeOf } from '../sites/moments.ts';
import { lacks, lacksRoot } from '../tools.ts';
import { type Deployment, makeFolder, makeProject, readScript, type Release, releaseIn } from './deploy.ts';

// Deployments are interrupted or run out of room on the disk. Readers still see one release, whole.

const ROOT = mkdtempSync(join(tmpdir(), 'deploy-'));
after(() => rmSync(ROOT, { recursive: true }));
const project = await makeProject(ROOT);
const skip = lacks('rsync');

// The number of kills; npm run test:whole sets a larger one.
const KILLS = Number(process.env['KILLS'] ?? 4);
// The number of deployments that are killed one after another before one may end.
const TOGETHER = 5;

function interrupt({ child }: Deployment, signal: NodeJS.Signals): void {
  // Signals the whole group of processes, as a terminal does.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
}

test(
  'killed at any moment, and again, a deployment leaves one release whole, and the next one ends',
  { skip },
  async () => {
    const ports = makeFolder(ROOT, 'killed');
    const current = join(ports, 'current');
    const script = readScript('nginx', { '/srv/ports': ports });
    project.place('earlier');
    await project.deploy(script);
    project.place('later');
    const moment = openMoments();
    let longest = await timeOf(() => project.deploy(script));
    for (let kill = 1; kill <= KILLS; kill++) {
      const release: Release = kill % 2 === 1 ? 'earlier' : 'later';
      project.place(release);
      const running = project.start(script);
      await Promise.race([moment(longest), running.ended]);
      interrupt(running, kill % 3 === 0 ? 'SIGINT' : 'SIGKILL');
      await running.ended;
      releaseIn(current, project.sites);
      if (kill % TOGETHER !== 0 && kill < KILLS) continue;
      longest = await timeOf(() => project.deploy(script));
      assert.equal(releaseIn(current, project.sites).release, release);
    }
  },
);

test(
  'a full disk ends a deployment with its reason, and readers see the old release',
  { skip: skip || lacksRoot('mount') },
  (t) =>
    withDisk(t, 2 ** 28, async (disk) => {
      const ports = makeFolder(disk, 'ports');
      const script = readScript('nginx', { '/srv/ports': ports });
      project.forget();
      project.place('earlier');
      await project.deploy(script);
      project.place('later');
      fillDisk(disk, 2 ** 19);
      const { code, complaint } = await project.start(script).ended;
      assert.notEqual(code, 0);
      assert.match(complaint, /No space left on device|Broken pipe/);
      assert.equal(releaseIn(join(ports, 'current'), project.sites).release, 'earlier');
    }),
);
