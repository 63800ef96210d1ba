import { printNumber } from '../../src/registry/text/count.ts';
import type { Skipped } from './report.ts';
import { type Outcome, runStep, type Step } from './step.ts';

/** The outcomes of several steps. */
export interface Outcomes {
  readonly done: readonly Outcome[];
  /** Steps that were not run, because one that they need failed. */
  readonly left: readonly Step[];
}

/** A line about a step that has ended; if the step failed, followed by all that it printed. */
export function printOutcome({ step, isGood, seconds, report, output }: Outcome): string {
  const counts = report
    ? [
        `${printNumber(report.passed)} passed`,
        ...(report.failed > 0 ? [`${printNumber(report.failed)} failed`] : []),
        ...(report.skipped.length > 0 ? [`${printNumber(report.skipped.length)} skipped`] : []),
      ]
    : [];
  const line = [`${isGood ? '✔' : '✖'} ${step.name}`, ...counts, `${seconds.toFixed(0)} s`].join(', ');
  return isGood ? line : `${line}\n${output.trimEnd()}`;
}

// Lines about skipped tests: one for each reason, with the names of its tests.
const printSkipped = (skipped: readonly Skipped[]): string[] =>
  [...Map.groupBy(skipped, ({ why }) => why)].map(([why, all]) =>
    all.length > 1 ? `NOT TESTED: ${all.length} tests: ${why}` : `NOT TESTED: ${all[0]?.test}: ${why}`,
  );

/** Lines that say what was tested, what was not and why, and how many seconds all steps took. */
export function printOutcomes({ done, left }: Outcomes, seconds: number): string {
  const sum = (what: 'passed' | 'failed'): string =>
    printNumber(done.reduce((all, { report }) => all + (report?.[what] ?? 0), 0));
  const skipped = done.flatMap(({ report }) => report?.skipped ?? []);
  const bad = done.filter(({ isGood }) => !isGood);
  return [
    ...printSkipped(skipped),
    ...left.map(({ name }) => `NOT RUN: ${name}, because what it needs failed`),
    ...(bad.length > 0 ? [`FAILED: ${bad.map(({ step }) => step.name).join(', ')}`] : []),
    `${sum('passed')} tests passed, ${sum('failed')} failed, ${printNumber(skipped.length)} skipped, in ${seconds.toFixed(0)} s.`,
  ].join('\n');
}

/** Runs steps in their order, several at once, and tells when each begins and ends. */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  tell: { readonly begun: (step: Step) => void; readonly ended: (outcome: Outcome) => void },
): Promise<Outcomes> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<unknown>>();
  const done: Outcome[] = [];
  const isDone = (name: string): boolean => done.some(({ step, isGood }) => isGood && step.name === name);
  const begin = (step: Step): void => {
    waiting.splice(waiting.indexOf(step), 1);
    tell.begun(step);
    const run = runStep(step).then((outcome) => {
      running.delete(step);
      done.push(outcome);
      tell.ended(outcome);
    });
    running.set(step, run);
  };
  for (;;) {
    const ready = waiting.filter(({ after = [] }) => after.every(isDone));
    for (const step of ready.slice(0, atOnce - running.size)) begin(step);
    if (running.size === 0) return { done, left: waiting };
    await Promise.race(running.values());
  }
}
