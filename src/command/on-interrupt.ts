import { constants } from 'node:os';
import process from 'node:process';

/** By which a program is told to end: by Ctrl-C, by another program, by a terminal that closes. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The exit code of a program that a signal ended, as shells have it. */
export const codeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** Says a last word when this process is told to end, and ends it; returns what lets signals be again. */
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
