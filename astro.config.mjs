// @ts-check
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { insertPalettes } from './src/styles/insert-palettes.ts';

const { site, base, out } = readEnvironment();

const SHARED =
  /src\/(?:registry\/(?:index\/permalink|record\/port|text\/(?:list|count))|browser\/(?:element|href|load-once|search\/(?:index\/(?:sections|services-on)|answers\/page-of-use)))\.ts$/;
// Of the search, what the page for an address that leads nowhere needs as well.
const GUESSING =
  /src\/browser\/search\/(?:index\/(?:index-files|people-file)|slips|port-page|answers\/exact\/suggest)\.ts$/;

/**
 * Names no script to be loaded again that every page has: Firefox takes that for a fault. Astro keeps this option of
 * Vite's to itself.
 * @type {import('vite').Plugin}
 */
const preloadOthers = {
  name: 'preload-others',
  configEnvironment: (environment) =>
    environment === 'client'
      ? {
          build: {
            modulePreload: {
              polyfill: false,
              resolveDependencies: (_, files) => files.filter((file) => !file.includes('Page.astro')),
            },
          },
        }
      : undefined,
};

/**
 * Lets `npm start` answer an address without its last slash, as hosts do: with its page, or with the site's own page
 * for what is not there. Astro's server would say how it is configured.
 * @type {import('astro').AstroIntegration}
 */
const previewAsHosts = {
  name: 'preview-as-hosts',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'preview') updateConfig({ trailingSlash: 'ignore' });
    },
  },
};

export default defineConfig({
  site,
  base,
  outDir: out,
  trailingSlash: 'always',
  integrations: [previewAsHosts],
  // Two pages with one path would overwrite each other in silence.
  prerenderConflictBehavior: 'error',
  build: {
    inlineStylesheets: 'never',
  },
  // Scripts and styles come from files, never inline, so that a strict Content-Security-Policy allows them.
  vite: {
    plugins: [insertPalettes, preloadOthers],
    build: {
      assetsInlineLimit: 0,
      // Small modules that most scripts share come in one file: each file more costs a reader a request and some bytes.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', test: SHARED },
              { name: 'guessing', test: GUESSING },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
