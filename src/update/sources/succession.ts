import type { Past } from '../../registry/history/past.ts';
import type { Release } from '../../registry/record/release.ts';
import { compareText } from '../../registry/text/order.ts';
import { sha256Of } from './read-release.ts';
import type { Fetched } from './source.ts';

/** The date and the hash that identify a version of IANA's file. */
export interface Dated {
  /** The date that the file gives for its release; '' if it gives none. */
  readonly updated: string;
  readonly sha256: string;
}

/** Reads the date and the hash of a version. */
export function dateVersion(bytes: Fetched['bytes']): Dated {
  const updated = /<updated>([^<]*)</.exec(new TextDecoder().decode(bytes.subarray(0, 100_000)))?.[1]?.trim() ?? '';
  return { updated, sha256: sha256Of(bytes) };
}

/** The versions in the order of their releases. Versions of one day keep the order that they have. */
export function inOrder<T extends Dated>(versions: readonly T[]): T[] {
  return versions.toSorted((a, b) => compareText(a.updated, b.updated));
}

/**
 * The versions to take, of all versions in order. If the release in place is among them, these are the versions after
 * it; otherwise the newer ones, and older ones of days that the history lacks.
 */
export function succession<T extends Dated>(versions: readonly T[], current: Release | null, past: Past): T[] {
  if (!current) return [...versions];
  const taken = new Set(past.entries.releases.map(({ date }) => date));
  const { updated, source } = current.info;
  const at = versions.findIndex(({ sha256 }) => sha256 === source.sha256);
  if (at >= 0) return versions.slice(at + 1);
  // The whole registry replaces an excerpt, whatever their dates.
  if (current.info.excerpt) return [...versions];
  return versions.filter((one) => one.updated > updated || !taken.has(one.updated));
}
