import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { PATIENCE } from './engine.ts';

/** A program that runs until it is disposed of. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Waits for a text that the program prints; returns the pattern's first group. Throws if it ends or is too late. */
  readonly untilPrinted: (pattern: RegExp) => Promise<string>;
}

/** Starts a program, which is ended by a signal when it is disposed of. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: NodeJS.Signals = 'SIGTERM',
): Running {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code) => resolve(`it ended with ${code}`));
    child.once('error', ({ message }) => resolve(message));
  });
  const streams = [child.stdout, child.stderr];
  let text = '';
  for (const stream of streams) stream.on('data', (data: Buffer) => (text += data.toString()));
  return {
    child,
    untilPrinted: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text)?.[1];
          if (found) resolve(found);
        };
        const fail = (why: string): void => reject(new Error(`${program} did not start: ${why}. It printed: ${text}`));
        for (const stream of streams) stream.on('data', look);
        void ended.then(fail);
        setTimeout(fail, PATIENCE, 'it did not say so').unref();
      }),
    [Symbol.asyncDispose]: async () => {
      child.kill(signal);
      await ended;
    },
  };
}
