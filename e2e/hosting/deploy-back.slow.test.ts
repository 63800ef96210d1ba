import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { lacks } from '../tools.ts';
import { makeFolder, makeProject, readScript, releaseIn } from './deploy.ts';

// Goes back to the release before, as docs/deploying.md says.

const ROOT = mkdtempSync(join(tmpdir(), 'deploy-back-'));
const project = await makeProject(ROOT);
after(() => {
  rmSync(ROOT, { recursive: true });
});

/** The two steps of docs/deploying.md: one on the server, and one beside dist/. */
function readSteps(): { switchTo: string; sayWhich: string } {
  const [, after = ''] = readFileSync('docs/deploying.md', 'utf8').split('\nTo go back to the release before');
  const [switchTo = '', sayWhich = ''] = [...after.matchAll(/```sh\n([^]+?)```/g)].map(([, step = '']) => step);
  return { switchTo, sayWhich };
}

test('after going back, the next deployment keeps what readers have open', { skip: lacks('rsync') }, async () => {
  const ports = makeFolder(ROOT, 'ports');
  const current = join(ports, 'current');
  const script = readScript('nginx', { '/srv/ports': ports });
  const { switchTo, sayWhich } = readSteps();
  project.place('earlier');
  await project.deploy(script);
  const release = readlinkSync(current);
  project.place('later');
  await project.deploy(script);

  await project.deploy(switchTo.replaceAll('/srv/ports', ports).replaceAll('RELEASE', release));
  assert.deepEqual(releaseIn(current, project.sites), { release: 'earlier', more: [] });
  await project.deploy(sayWhich);

  // Makes the lists of earlier deployments older than a day, so that the next deployment cannot use them.
  project.age();
  await project.deploy(script);
  const now = releaseIn(current, project.sites);
  assert.equal(now.release, 'later');
  assert.ok(now.more.includes('/service/imap3/index.html'), now.more.join());
});
