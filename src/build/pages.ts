import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { copyInto } from './dist.ts';
import { writePages } from './writer.ts';

/** What a build wrote: its files, and how many of them are pages. */
export interface Built {
  readonly files: readonly string[];
  readonly pages: number;
}

const WORK = '.astro';

/** Takes the folder of the site and its base, builds pages, scripts, styles and sitemap into it and returns what it wrote. */
export async function buildPages(folder: string, base: string): Promise<Built> {
  const written: string[] = [];
  let pages = 0;
  // Astro empties the folder that it builds into, and a site is written over instead.
  mkdirSync(WORK, { recursive: true });
  const work = mkdtempSync(resolve(WORK, 'work-'));
  try {
    const count = {
      name: 'count',
      hooks: { 'astro:build:done': (result: { pages: readonly object[] }) => void (pages = result.pages.length) },
    };
    await build({ logLevel: 'warn', outDir: work, integrations: [writePages(folder, base, written), count] });
    return { files: [...written, ...copyInto(work, folder)], pages };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
