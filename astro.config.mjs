// @ts-check
import process from 'node:process';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/settings.ts';
import { insertPalettes } from './src/styles/insert-palettes.ts';

const { site, base, out } = readSettings(process.env);

export default defineConfig({
  site,
  base,
  outDir: out,
  trailingSlash: 'always',
  // Two pages with one path would overwrite each other in silence.
  prerenderConflictBehavior: 'error',
  build: {
    inlineStylesheets: 'never',
  },
  // Scripts and styles come from files, never inline, so that a strict Content-Security-Policy allows them.
  vite: { plugins: [insertPalettes], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
