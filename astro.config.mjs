// @ts-check
import process from 'node:process';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { insertPalettes } from './src/styles/insert-palettes.ts';

// Astro reports nothing to anybody, whoever runs it.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { site, base, out } = readEnvironment();

// Small modules that several scripts share come in one file: each file more costs a reader a request and some bytes.
const GROUPS = [
  {
    name: 'shared',
    files:
      /src\/(?:registry\/(?:index\/permalink|record\/port|text\/(?:list|count))|browser\/(?:element|href|load-once|table\/query\/quote-text|tools\/not-loaded|search\/(?:index\/(?:sections|services-on)|answers\/page-of-use)))\.ts$/,
  },
  {
    // What reads the rows of the table.
    name: 'rows',
    files:
      /src\/(?:registry\/(?:record\/(?:entry|reference|status)|text\/(?:date|labels|order))|formats\/table\/spell-out|browser\/table\/(?:load|data\/rows))\.ts$/,
  },
  { name: 'slips', files: /src\/browser\/search\/(?:slips|answers\/exact\/suggest)\.ts$/ },
  { name: 'map', files: /src\/(?:browser\/map\/styles\.ts|styles\/scripts\/map\.css)/ },
];

/**
 * Names the script that every page asks for in few bytes, and in a word: not after the component and its place in it.
 * @type {import('vite').Plugin}
 */
const nameBriefly = {
  name: 'name-briefly',
  configEnvironment: (environment) =>
    environment === 'client'
      ? {
          build: {
            rolldownOptions: {
              output: {
                entryFileNames: ({ name }) =>
                  name.includes('astro_type_script') ? '_astro/page.[hash].js' : '_astro/[name].[hash].js',
              },
            },
          },
        }
      : undefined,
};

const PRELOAD = 'preload-nothing:';

/**
 * Lets a script that is asked for load what it imports by itself. Vite would name each file that it may ask for to
 * every page, and Firefox takes it for a fault where the page has one of them. Each script has the line that Vite calls
 * instead: from a file that all share it would cost a request.
 * @type {import('vite').Plugin}
 */
const preloadNothing = {
  name: 'preload-nothing',
  enforce: 'pre',
  configEnvironment: (environment) => (environment === 'client' ? { build: { modulePreload: false } } : undefined),
  resolveId: (id, importer) => (id.includes('vite/preload-helper') ? `\0${PRELOAD}${importer}` : null),
  load: (id) => (id.startsWith(`\0${PRELOAD}`) ? 'export const __vitePreload = (load) => load();' : null),
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
    plugins: [insertPalettes, nameBriefly, preloadNothing],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: GROUPS.map(({ name, files }) => ({
              name,
              /** @param {string} id A path, on Windows with backslashes. */
              test: (id) => files.test(id.replaceAll('\\', '/')),
            })),
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
