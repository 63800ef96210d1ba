import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { inFolder, lacks, run } from './tools.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps ?? []);

test('actions are pinned by hash, jobs are bounded in time, and nothing may be written unless a job says so', () => {
  const used = [...jobs, ...steps].flatMap(({ uses }) => uses ?? []);
  assert.ok(used.length >= 8);
  for (const action of used)
    assert.match(action, /^(?:[\w-]+\/[\w-]+@[0-9a-f]{40}|\.\/\.github\/workflows\/\w+\.yml)$/);
  for (const job of jobs) assert.ok(job.uses !== undefined || (job['timeout-minutes'] ?? 0) > 0);
  for (const { permissions } of workflows) assert.deepEqual(permissions, { contents: 'read' });
});

test('what the workflows run is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const asked = steps.flatMap((step) => [...(step.run ?? '').matchAll(/npm (?:run )?(?:--silent )?([\w:-]+)/g)]);
  assert.ok(asked.length >= 6);
  for (const [, name = ''] of asked) assert.ok(name === 'ci' || name in scripts, name);
});

test('a refresh commits new data with what changed, and nothing where nothing changed', { skip: lacks('git') }, () =>
  inFolder((folder) => {
    const commit = steps.find(({ id }) => id === 'commit')?.run ?? '';
    const at = join(folder, 'clone');
    const git = (...args: readonly string[]): string => run('git', ['-C', at, ...args]);
    run('git', ['init', '--quiet', '--bare', join(folder, 'origin')]);
    run('git', ['clone', '--quiet', join(folder, 'origin'), at]);
    mkdirSync(join(at, 'data/registry'), { recursive: true });
    const refresh = (data: string): string => {
      writeFileSync(join(at, 'data/registry/a.csv'), data);
      writeFileSync(join(at, 'changes.txt'), 'data/registry now has the release of 2026-01-02\n1 added\n  + x 1/tcp\n');
      writeFileSync(join(folder, 'output'), '');
      run('env', ['-C', at, `GITHUB_OUTPUT=${join(folder, 'output')}`, 'bash', '-eo', 'pipefail', '-c', commit]);
      return readFileSync(join(folder, 'output'), 'utf8');
    };
    const first = refresh('1');
    assert.equal(first, `commit=${git('rev-parse', 'HEAD')}`);
    assert.equal(
      git('log', '-1', '--format=%s|%b').trim(),
      'data/registry now has the release of 2026-01-02|1 added\n  + x 1/tcp',
    );
    assert.equal(git('rev-parse', 'HEAD'), `${git('ls-remote', 'origin', 'HEAD').split('\t')[0] ?? ''}\n`);
    assert.equal(
      git('show', '--stat', '--format=', 'HEAD').split('\n')[0]?.trim().split(' ')[0],
      'data/registry/a.csv',
    );
    assert.equal(refresh('1'), '');
    assert.notEqual(refresh('2'), first);
  }),
);
