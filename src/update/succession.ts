import { createHash } from 'node:crypto';
import { parsePast, type PastTexts } from '../registry/history/past.ts';
import type { Release } from '../registry/record/release.ts';
import { compareText } from '../registry/text/order.ts';
import { type Fetched, type FetchOptions, fetchSource } from './source.ts';

/** A source and what tells its release from others. */
export interface Dated {
  readonly source: string;
  readonly updated: string;
  readonly sha256: string;
}

/** SHA-256 in hex digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The sources to take, oldest first: not again what was taken before, and of one day what comes after the one that is
 * in place. A single source is always taken.
 */
export function succession(releases: readonly Dated[], current: Release | null, past: PastTexts): Dated[] {
  const inOrder = releases.toSorted((a, b) => compareText(a.updated, b.updated));
  if (releases.length === 1 || !current) return inOrder;
  const taken = new Set(parsePast(past, '').entries.releases.map(({ date }) => date));
  const { updated, source } = current.info;
  const at = inOrder.findIndex(({ sha256 }) => sha256 === source.sha256);
  if (at >= 0) return inOrder.slice(at + 1);
  return inOrder.filter((one) => one.updated > updated || !taken.has(one.updated));
}

/** Reads no more of a source than its date and hash: years of releases do not fit into memory at once. */
export async function dateSource(source: string, options: FetchOptions): Promise<Dated> {
  const { bytes } = (await fetchSource(source, options)) as Fetched;
  const updated = /<updated>([^<]*)</.exec(new TextDecoder().decode(bytes.subarray(0, 100_000)))?.[1] ?? '';
  return { source, updated, sha256: sha256Of(bytes) };
}
