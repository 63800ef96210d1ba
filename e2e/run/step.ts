import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
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
  /** Everything else that it printed. */
  readonly output: string;
}

/** Runs a step to its end. */
export async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const env = { ...process.env, ...step.env };
  const child = spawn(step.command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (part: string): void => void (output += part);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const [code] = (await once(child, 'close')) as [number | null];
  const { report, rest } = partReport(output);
  // A command that is to test and tests nothing has not passed.
  const isGood = code === 0 && (report === null || (report.failed === 0 && report.passed > 0));
  return { step, isGood, seconds: (performance.now() - start) / 1000, report, output: rest };
}
