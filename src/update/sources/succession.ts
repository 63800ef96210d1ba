import type { Past } from '../../registry/history/past.ts';
import type { Release } from '../../registry/record/release.ts';
import { compareText } from '../../registry/text/order.ts';
import { sha256Of } from './read-release.ts';
import type { Fetched } from './source.ts';

/** What tells a version of IANA's file from others. */
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

/** The versions in the order of their releases; those of one day stay as they are. */
export function inOrder<T extends Dated>(versions: readonly T[]): T[] {
  return versions.toSorted((a, b) => compareText(a.updated, b.updated));
}

/** Of versions in order, those to take: not again what was taken, and of one day what comes after the one in place. */
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
