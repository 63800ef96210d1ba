import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { killTree } from './process-tree.ts';
import { partReport, type Report } from './report.ts';

/** A command among those that test the project. */
export interface Step {
  /** What the step is called: `Unit tests`. */
  readonly name: string;
  /** The command, as it would stand in a script of package.json. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The names of the steps that have to end before this one begins. */
  readonly after?: readonly string[];
}

/** The outcome of a step. */
export interface Outcome {
  readonly step: Step;
  readonly isGood: boolean;
  readonly seconds: number;
  /** The report of the tests; null if the command runs none. */
  readonly report: Report | null;
  /** Everything else that the command printed; if it was killed, a sentence that says so. */
  readonly output: string;
}

// The minutes after which a step that hangs is killed, so that the outcomes of all others are still printed. On a busy
// machine, the longest step takes a good part of this time.
const MINUTES = 30;

/** Runs a step to its end. After its time, kills it and all that it started. */
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
    // A process that was not found and killed may keep the output open, so the output is closed here.
    setTimeout(() => [child.stdout, child.stderr].forEach((stream) => stream.destroy()), 5000).unref();
  }, MINUTES * 60_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  const { report, rest } = partReport(output);
  // A command with a report must have passed tests: with no test at all, the step fails.
  const isGood = late.length === 0 && code === 0 && (report === null || (report.failed === 0 && report.passed > 0));
  return { step, isGood, seconds: (performance.now() - start) / 1000, report, output: `${late.join('')}${rest}` };
}
