import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { type AstroInlineConfig, build } from 'astro';
import { OFFLINE_WORKER } from '../registry/index/permalink.ts';
import { listFiles } from '../store/list-files.ts';
import { hashOf } from '../store/seal.ts';
import { datePages, isListed } from './sitemap.ts';
import { WORK } from './work-folders.ts';
import { type Plan, writePages } from './writer.ts';

const INSTANCE = new URL('../instance.ts', import.meta.url).href;

type Plugin = Exclude<NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number], unknown[]>;

// A browser asks for the service worker by its address, and takes only one file.
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const id = fileURLToPath(new URL('../browser/offline/service-worker.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: OFFLINE_WORKER.slice(1) });
  },
};

/** Builds pages, scripts, styles and sitemap of the site in a folder that this process holds. */
export async function buildPages(folder: string, plan: Plan): Promise<void> {
  // Astro empties the folder that it builds into, and a site is written over instead. A build that was killed left it.
  const work = resolve(WORK, `work-${hashOf(resolve(folder))}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const unlisted: string[] = [];
    const integrations = [
      writePages(plan, unlisted),
      sitemap({ filter: isListed, serialize: datePages(plan.base), customPages: unlisted }),
    ];
    // The site that is open here is that of the pages, too: to load it again takes as much time and memory once more.
    const shared = {
      name: 'share-instance',
      enforce: 'pre' as const,
      resolveId: (id: string) => (id.endsWith('/instance.ts') ? { id: INSTANCE, external: true } : null),
    };
    await build({ logLevel: 'warn', outDir: work, integrations, vite: { plugins: [shared, serviceWorker] } });
    for (const file of listFiles(work)) plan.dist.write(file, readFileSync(join(work, file)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
