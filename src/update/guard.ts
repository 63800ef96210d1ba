import type { Comparison } from '../registry/history/compare.ts';
import type { Entry } from '../registry/record/entry.ts';
import type { Release } from '../registry/record/release.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';

/** A file with fewer entries is not IANA's whole registry, which had 14,496 in 2025 and only grows. */
export const WHOLE = 10_000;
const MAX_DROPPED = 0.02;
const FORCE = `${UNTOUCHED} If this is what you want, give --force.`;

/** Throws UpdateError if `next` does not look like a successor of the release in place (null if there is none). */
export function guardSuccession(
  current: Release | null,
  next: Release,
  { removed }: Comparison<Entry>,
  { today, whole }: { readonly today: string; readonly whole: number },
): void {
  if (next.info.excerpt) {
    throw new UpdateError(
      `the source has only ${next.entries.length} entries; the whole registry has over ${whole}`,
      FORCE,
    );
  }
  if (next.info.updated > today) {
    throw new UpdateError(`the source has the date ${next.info.updated}, which is in the future`, FORCE);
  }
  if (!current || current.info.excerpt) return;
  if (next.info.updated < current.info.updated) {
    throw new UpdateError(
      `the source has the date ${next.info.updated} and is older than the data, which has ${current.info.updated}`,
      FORCE,
    );
  }
  // The number of entries alone says too little: it stays the same if others take the place of removed entries.
  const dropped = current.entries.length - next.entries.length;
  if (Math.max(dropped, removed.length) > current.entries.length * MAX_DROPPED) {
    throw new UpdateError(
      `the source lacks ${removed.length} of ${current.entries.length} entries, more than 2 %`,
      FORCE,
    );
  }
}
