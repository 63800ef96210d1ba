import { type ChildProcess, spawnSync } from 'node:child_process';
import process from 'node:process';

/** The process and all that it started, by the pairs of a process and its parent. */
export function treeOf(root: number, parents: readonly (readonly [pid: number, parent: number])[]): number[] {
  const tree = [root];
  // The list grows as it is read.
  for (const one of tree) tree.push(...parents.filter(([, parent]) => parent === one).map(([pid]) => pid));
  return tree;
}

function readParents(): [number, number][] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  // Where there is no ps only the process itself is known.
  return (
    (stdout as string | null)?.match(/\d+ +\d+/g)?.map((pair) => pair.split(/ +/).map(Number) as [number, number]) ?? []
  );
}

/** Kills a process and all that it started, in groups of their own, too. */
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
      // It has ended by itself.
    }
  }
}
