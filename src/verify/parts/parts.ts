import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isVisited } from '../inspect.ts';
import type { Record as KeptRecord } from '../kept/kept.ts';
import type { Records } from '../verify.ts';

/** What a thread checks: some files of all, with the keys of the last time. */
export interface Part {
  readonly all: readonly string[];
  readonly files: readonly string[];
  readonly keys: readonly (string | undefined)[];
}

/** What was found in each file of a part; null where it is as it was. */
export type Report = readonly (KeptRecord | null)[];

// More threads want more memory than 2 GB.
const MOST = 2;
// In megabytes. The tree of a page is young, and dies so if there is room.
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 512 };

function checkPart(part: Part): Promise<Report> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('part-thread.ts', import.meta.url), { workerData: part, resourceLimits: LIMITS });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** Checks each of a site's files by itself, in threads, but takes what is known of those that are as they were. */
export async function inspectInParts(all: readonly string[], known: Records): Promise<Records> {
  const visited = all.filter(isVisited);
  const many = Math.min(MOST, availableParallelism());
  const parts = Array.from({ length: many }, (_, i) => visited.filter((_file, at) => at % many === i));
  const reports = await Promise.all(
    parts.map((files) => checkPart({ all, files, keys: files.map((file) => known.get(file)?.key) })),
  );
  const records = new Map<string, KeptRecord>();
  for (const [i, file] of visited.entries()) {
    const record = reports[i % many]?.[Math.floor(i / many)] ?? known.get(file);
    if (record) records.set(file, record);
  }
  return records;
}
