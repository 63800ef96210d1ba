import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** The cost of running a program. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of processor time, of the program and of all programs that it started and waited for. */
  readonly processor: number;
  /** The most memory, in MB, of the program and all that it started together; 0 on a system without /proc. */
  readonly memory: number;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

// The memory of a process and all that it started, from Linux's /proc.
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const stat = read(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  const rss = (id: number): number => Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0);
  return [...family].reduce((sum, id) => sum + rss(id), 0) / 1024;
}

/** Runs a program with `env` added to the environment; throws an Error with its complaint if it fails. */
export async function measure(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  // Waits until all data of earlier programs is on the disk, so that writing it does not slow this one down.
  spawnSync('sync');
  const start = performance.now();
  // Bash's `time` adds up the processor time of all programs that it waits for. Node cannot.
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', program, ...args];
  const child = spawn('bash', timed, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => void (complaint += data.toString()));
  let memory = 0;
  const watch =
    process.platform === 'linux'
      ? setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 500)
      : undefined;
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${complaint.slice(0, 2000)}`);
  const [user = 0, system = 0] = (complaint.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds: (performance.now() - start) / 1000, processor: user + system, memory };
}
