import { parse } from 'csv-parse/sync';
import { pathsOf } from './row.ts';

/** What the log of changes knows of when pages last changed. */
export interface LastChanges {
  /**
   * The releases between which that of the last change of a page lies, '' for none: a block of ports that was cut
   * changed no port, and this reading cannot tell that from one that a port left.
   */
  readonly at: (path: string) => { readonly surely: string; readonly atMost: string };
  /** The release that the history begins with, '' without a history. */
  readonly begun: string;
  /** Whether the history begins with a release. Without a history it begins with the one that is shown. */
  readonly isBegin: (release: string) => boolean;
}

/** Reads changes.csv, '' where there is none. */
export function readLastChanges(changes: string): LastChanges {
  const lines = changes === '' ? [] : parse(changes).slice(1);
  const begun = lines.findLast(([, what]) => what === 'begun')?.[0] ?? '';
  const [surely, atMost] = [new Map<string, string>(), new Map<string, string>()];
  const raise = (dates: Map<string, string>, path: string, release: string): void => {
    if (release > (dates.get(path) ?? begun)) dates.set(path, release);
  };
  for (const [release = '', what = '', ...row] of lines) {
    if (what === 'begun' || what === 'released') continue;
    const isBlock = (row[1] ?? '').includes('-');
    const isWhole = what === 'added' || what === 'removed';
    for (const path of pathsOf(row)) {
      raise(atMost, path, release);
      if (!(isBlock && isWhole && path.startsWith('/port/'))) raise(surely, path, release);
    }
  }
  return {
    at: (path) => ({ surely: surely.get(path) ?? '', atMost: atMost.get(path) ?? '' }),
    begun,
    isBegin: (release) => (begun === '' ? /^\d{4}-\d{2}-\d{2}$/.test(release) : release === begun),
  };
}
