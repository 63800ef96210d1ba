import type { History } from '../../history/history.ts';

/** By how much the number of entries for something grew with a release; negative where it shrank. */
export interface Growth {
  readonly release: string;
  readonly by: number;
}

/** A time in which the registry had something. */
export interface Stretch {
  /** The release that it came with; '' if it was there before anything is known. */
  readonly from: string;
  /** The first release without it; '' if it is there now. */
  readonly until: string;
}

/**
 * When the registry had something, newest first. `count` is how many entries for it there are now; `growths` are in the
 * order in which the releases were taken. Changes before the history last began do not count.
 */
export function presenceOf(count: number, growths: readonly Growth[], { begun }: Pick<History, 'begun'>): Stretch[] {
  const byRelease = new Map<string, number>();
  for (const { release, by } of growths)
    if (release >= begun) byRelease.set(release, (byRelease.get(release) ?? 0) + by);
  const stretches: Stretch[] = [];
  let after = count;
  let until = '';
  for (const [release, by] of [...byRelease].reverse()) {
    const before = after - by;
    if (after > 0 && before <= 0) stretches.push({ from: release, until });
    if (after <= 0 && before > 0) until = release;
    after = before;
  }
  if (after > 0) stretches.push({ from: '', until });
  return stretches;
}
