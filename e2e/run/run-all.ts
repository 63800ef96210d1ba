import process from 'node:process';
import { openProgress } from '../../src/progress.ts';
import { printOutcome, printOutcomes, runSteps } from './run-steps.ts';
import type { Step } from './step.ts';

// The number of steps at once. On two cores, two steps would leave a tenth of the processor time unused.
const AT_ONCE = 3;

/** Runs steps, some at once. Prints the outcome of each, and at the end that of all. Sets the exit code. */
export async function runAll(steps: readonly Step[]): Promise<void> {
  const start = performance.now();
  const progress = openProgress(process.stderr);
  const running = new Set<string>();
  const show = (): void => progress.show({ what: [...running].join(' · ') });
  const outcomes = await runSteps(steps, AT_ONCE, {
    begun: ({ name }) => {
      running.add(name);
      if (process.stderr.isTTY) show();
    },
    ended: (outcome) => {
      running.delete(outcome.step.name);
      progress.wipe();
      console.log(printOutcome(outcome));
      if (process.stderr.isTTY && running.size > 0) show();
    },
  });
  console.log(printOutcomes(outcomes, (performance.now() - start) / 1000));
  if (outcomes.left.length > 0 || outcomes.done.some(({ isGood }) => !isGood)) process.exitCode = 1;
}
