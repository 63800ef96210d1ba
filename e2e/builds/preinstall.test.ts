import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import test from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { preinstall: string } };

/** The complaint of the preinstall script when npm runs on a version of Node; empty if the version is right. */
function complain(node: string): string {
  const env = { ...process.env, npm_config_user_agent: `npm/10.9.4 node/v${node} linux x64 workspaces/false` };
  const { status, stderr } = spawnSync(scripts.preinstall, { shell: true, env, encoding: 'utf8' });
  assert.equal(status, stderr === '' ? 0 : 1);
  return stderr;
}

test('npm ci refuses in a sentence a Node for which npm leaves out programs of packages, and no other', () => {
  for (const node of ['8.17.0', '18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.9.0', '22.11.0'])
    assert.match(complain(node), new RegExp(`^npm runs on Node ${node}, .* Use Node 20\\.19, 22\\.12 or later\\.\n$`));
  for (const node of ['20.19.0', '20.20.2', '22.12.0', '22.20.0', '23.0.0', '24.21.0', '26.1.0', '30.0.0'])
    assert.equal(complain(node), '', node);
});
