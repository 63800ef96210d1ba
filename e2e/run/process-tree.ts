import { type ChildProcess, spawnSync } from 'node:child_process';
import process from 'node:process';

/** The process `root` and all that it started, found in pairs of a process and its parent. */
export function treeOf(root: number, parents: readonly (readonly [pid: number, parent: number])[]): number[] {
  const tree = [root];
  // The loop also visits the processes that are added to the list while it runs.
  for (const one of tree) tree.push(...parents.filter(([, parent]) => parent === one).map(([pid]) => pid));
  return tree;
}

function readParents(): [number, number][] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  // Without the program ps, only the process itself is known.
  return (
    (stdout as string | null)?.match(/\d+ +\d+/g)?.map((pair) => pair.split(/ +/).map(Number) as [number, number]) ?? []
  );
}

/** Kills a process and all that it started, including processes in groups of their own. */
export function killTree({ pid: root }: ChildProcess): void {
  if (root === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(root), '/T', '/F']);
    return;
  }
  for (const pid of treeOf(root, readParents())) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // The process has ended by itself.
    }
  }
}
