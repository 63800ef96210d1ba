import { constants } from 'node:os';
import process from 'node:process';

/** The signals that tell a program to end: from Ctrl-C, from another program, from a terminal that closes. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The exit code that a shell shows for a program which a signal ended: 128 and the number of the signal. */
export const codeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** Calls `say`, then ends this process, when a signal tells it to end. Returns a function that stops listening. */
export function onInterrupt(say: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    say();
    process.exit(codeOf(signal));
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}
