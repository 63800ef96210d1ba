import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isVisited } from '../inspect.ts';
import type { Record as KeptRecord } from '../kept/kept.ts';
import type { Records } from '../verify.ts';

/** The part of a site that a thread checks: some of all files, and the keys that they had in the last check. */
export interface Part {
  readonly all: readonly string[];
  readonly files: readonly string[];
  readonly keys: readonly (string | undefined)[];
}

/** The record of each file of a part; null for a file that is as in the last check. */
export type Report = readonly (KeptRecord | null)[];

// With more threads, npm run verify would need more than 2 GB of memory.
const MOST = 2;
// In megabytes. The parsed tree of a page lives briefly: if the young generation has room for it, V8 frees it cheaply.
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 512 };

function checkPart(part: Part): Promise<Report> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('part-thread.ts', import.meta.url), { workerData: part, resourceLimits: LIMITS });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** Checks each file of a site by itself, in threads. Takes the known records of files that are as in the last check. */
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
