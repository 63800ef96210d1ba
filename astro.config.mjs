// @ts-check
import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { datePages } from './src/sitemap.ts';

// Astro takes it with and without slashes; all else wants both.
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  site: process.env['SITE_URL'] || 'http://localhost:4321',
  base,
  outDir: process.env['OUT_DIR'] || 'dist',
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
