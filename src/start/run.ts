import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { codeOf, SIGNALS } from '../command/on-interrupt.ts';

/** Milliseconds that a program has to end when it is told to. */
const PATIENCE = 2000;

/**
 * Runs a program of Node, given as its arguments, in the same terminal, and returns its exit code. Ctrl-C ends it, and
 * then this process with 130, as other signals do with 128 and their number.
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
