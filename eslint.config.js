import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';
import { rooms } from './walls/rule.ts';

export default defineConfig([
  globalIgnores(['.astro', '.registry', '.sites', 'dist', 'walls/pure']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // Of Astro's modules the types are those that astro check last wrote into .astro.
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    // One program for all: a service that opens file after file takes a sixth longer.
    languageOptions: { parserOptions: { project: 'tsconfig.json' } },
    rules: {
      // A test that is called waits for nobody: the runner has it.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
      // A callback of one call is one line, whether or not the call has a value: `() => stop()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are meant where a text is spread: `[...text]`.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `import { type A }` loads a file where Vite reads tsconfig.json. In a folder such as `a[b]` it does not.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A number is printed in one way only.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Both take seconds: there are no enums (erasableSyntaxOnly), and TypeScript compares classes by their members.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Types of .astro files are known to Astro's language server alone: astro check asks it.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: {
      // A page is made of the site it is handed; neither a browser nor this machine is there. TypeScript knows both.
      'no-restricted-globals': ['error', 'document', 'window', 'process', 'Buffer'],
    },
  },
  {
    // Without types: JavaScript, and what only `npm ci --prefix bench` brings the packages of.
    files: ['**/*.js', '**/*.mjs', 'bench/lighthouse.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/hosting/cloudfront.js'],
    // CloudFront calls it.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^handler$' }] },
  },
  {
    plugins: { 'import-sort': importSort },
    rules: {
      // One block: Node, packages, then files from far to near.
      'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^', '^\\.']] }],
      'import-sort/exports': 'error',
      // Code is Prettier's.
      'max-len': ['error', { code: 10_000, comments: 120, ignoreUrls: true }],
    },
  },
  {
    files: ['src/**'],
    plugins: { walls: { rules: { rooms } } },
    rules: { 'walls/rooms': 'error' },
  },
]);
