import { parse } from 'csv-parse/sync';
import { pathsOf } from './row.ts';

/** The dates of the last changes of pages, as far as changes.csv tells them. */
export interface LastChanges {
  /**
   * The earliest and the latest release that can have last changed a page; '' for none. When a block of ports was added
   * or removed, this reading cannot tell whether the block was only cut, which changes no port, or a port left it.
   */
  readonly at: (path: string) => { readonly surely: string; readonly atMost: string };
  /** The release that the history begins with; '' without a history. */
  readonly begun: string;
  /** Whether the history begins with a release. Without a history, any date counts as its beginning. */
  readonly isBegin: (release: string) => boolean;
}

/** Reads changes.csv, which is '' if there is none. */
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
