// @ts-check
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { insertPalettes } from './src/styles/insert-palettes.ts';

const { site, base, out } = readEnvironment();

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
