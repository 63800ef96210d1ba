import { constants } from 'node:os';
import process from 'node:process';

/** The signals that tell a program to end: from Ctrl-C, from another program, from a terminal that closes. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The exit code of a program that a signal ended, as shells have it. */
export const codeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** Calls `say` when a signal tells this process to end, and ends it; returns a function that undoes this. */
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
