import type { KnipConfig } from 'knip';
import { codeOf } from './walls/source.ts';

// Astro's pages and middleware, mains of npm scripts and tests are found by knip itself.
export default {
  compilers: { astro: codeOf },
  workspaces: {
    '.': {
      entry: [
        'e2e/browser/playwright.config.ts',
        'e2e/browser/*/*.spec.ts',
        // Named by e2e/run/commands.ts.
        'e2e/run/{browser,node}-reporter.ts',
        // Run by tests, in a process of their own.
        'e2e/sites/render-each.ts',
        'src/update/die.fixture.ts',
        // Run by npm start, in a process of its own.
        'src/start/serve.ts',
        // Runs at CloudFront.
        'src/hosting/cloudfront.js',
        // A script of a page, which no other file imports.
        'public/assignments/service-names-port-numbers/as-html.js',
        // Stands for csv-parse/sync in tsconfig.pure.json.
        'walls/pure/csv-parse-sync.d.ts',
      ],
      project: ['**/*.{ts,js,mjs,astro}', '!bench/eleventy/**'],
      // Programs of the system.
      ignoreBinaries: ['ldd', 'mount', 'nginx', 'taskset', 'umount', 'unshare'],
      // Astro's command asks for it by itself; a jar, which e2e/files/nu.slow.test.ts gives to Java.
      ignoreDependencies: ['@astrojs/check', 'vnu-jar'],
    },
    bench: {
      // A program that bench/pairs.ts runs.
      ignoreDependencies: ['@11ty/eleventy'],
      entry: ['eleventy/eleventy.config.js', 'eleventy/pages/**'],
    },
  },
} satisfies KnipConfig;
