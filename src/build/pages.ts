import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { copyInto } from './dist.ts';
import { renderShare, type Share } from './share.ts';

/** What a build of a share wrote: its files, and how many pages the whole site has. */
export interface Built {
  readonly files: readonly string[];
  readonly pages: number;
}

/** Takes a share and the folder of the site, builds the share there, and returns what it wrote; the first also writes scripts, styles and the sitemap. */
export async function buildShare(share: Share, folder: string): Promise<Built> {
  const written: string[] = [];
  let pages = 0;
  // Astro empties the folder that it builds into, and a site is written over instead.
  const work = mkdtempSync(join(process.cwd(), '.astro', 'share-'));
  try {
    const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
    const count = {
      name: 'count',
      hooks: { 'astro:build:done': (result: { pages: readonly object[] }) => void (pages = result.pages.length) },
    };
    await build({ logLevel: 'warn', outDir: work, integrations: [renderShare(share, folder, base, written), count] });
    return { files: share.part === 0 ? [...written, ...copyInto(work, folder)] : written, pages };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
