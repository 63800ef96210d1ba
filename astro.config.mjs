// @ts-check
import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/settings.ts';
import { datePages } from './src/sitemap.ts';

const { site, base, out } = readSettings(process.env);

export default defineConfig({
  site,
  base,
  outDir: out,
  trailingSlash: 'always',
  // Two pages with one path would overwrite each other in silence.
  prerenderConflictBehavior: 'error',
  build: {
    // Pages wait for the file system most of the time: write several at once.
    concurrency: 8,
    inlineStylesheets: 'never',
  },
  // Scripts and styles come from files, never inline, so that a strict Content-Security-Policy allows them.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [sitemap({ serialize: datePages(base) })],
});
