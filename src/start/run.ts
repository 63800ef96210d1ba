import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { codeOf, SIGNALS } from '../command/on-interrupt.ts';

/** Milliseconds that a program has to end after a signal; then it is killed. */
const PATIENCE = 2000;

/**
 * Runs Node with arguments in the same terminal, and returns the exit code of the program. A signal to end, such as
 * Ctrl-C, ends the program and then this process. The exit code is 128 and the number of the signal: 130 for Ctrl-C.
 */
export async function run(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  let told: NodeJS.Signals | undefined;
  const end = (signal: NodeJS.Signals): void => {
    told ??= signal;
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  for (const one of SIGNALS) process.off(one, end);
  if (told !== undefined) process.exit(codeOf(told));
  return code ?? codeOf(signal ?? 'SIGTERM');
}
