import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { killTree } from './process-tree.ts';
import { partReport, type Report } from './report.ts';

/** A command among those that test the project. */
export interface Step {
  /** `Unit tests`. */
  readonly name: string;
  /** As a script of package.json has it. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The names of steps that it needs to have been done. */
  readonly after?: readonly string[];
}

/** What came of it. */
export interface Outcome {
  readonly step: Step;
  readonly isGood: boolean;
  readonly seconds: number;
  /** What tests came to; null of a command that runs none. */
  readonly report: Report | null;
  /** Everything else that it printed, and that it was killed if it was. */
  readonly output: string;
}

// A step that hangs must not keep all others from being told. On a busy machine the longest takes a good part of this.
const MINUTES = 30;

/** Runs a step to its end, and kills it with all that it started when its time is over. */
export async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const env = { ...process.env, ...step.env };
  const child = spawn(step.command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (part: string): void => void (output += part);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const late: string[] = [];
  const timer = setTimeout(() => {
    late.push(`not ended within ${MINUTES} minutes\n`);
    killTree(child);
    // What escaped may hold on to what it prints to.
    setTimeout(() => [child.stdout, child.stderr].forEach((stream) => stream.destroy()), 5000).unref();
  }, MINUTES * 60_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  const { report, rest } = partReport(output);
  // A command that is to test and tests nothing has not passed.
  const isGood = late.length === 0 && code === 0 && (report === null || (report.failed === 0 && report.passed > 0));
  return { step, isGood, seconds: (performance.now() - start) / 1000, report, output: `${late.join('')}${rest}` };
}
