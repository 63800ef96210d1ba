import { globSync } from 'node:fs';

// The commands of steps, as a shell of any system reads them.

// These start programs, or measure the time and memory of their process. The others share one, which spares each file
// the start of its own.
const APART = ['command', 'hosting', 'publish', 'start', 'store', 'update', 'verify'];

const REPORTER = '--test-reporter=./e2e/run/node-reporter.ts';

const isSlow = (file: string): boolean => file.includes('.slow.');
const find = (pattern: string): string[] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const test = (options: string, files: readonly string[]): string =>
  `node --test ${REPORTER} ${options} ${files.map((file) => `"${file}"`).join(' ')}`;

/** Tests in a process of their own for each file, so many at once. */
export const testApart = (files: readonly string[], atOnce: number): string =>
  test(`--test-concurrency=${atOnce}`, files);

/** The quick unit tests of all other rooms, in one process. */
export function testTogether(): string {
  const isApart = (file: string): boolean => APART.includes(file.split('/')[1] ?? '');
  const files = find('src/**/*.test.ts').filter((file) => !isSlow(file) && !isApart(file));
  return test('--test-isolation=none', files);
}

/** The quick unit tests that do not share a process. */
export const apartTests = (): string[] =>
  [...APART.map((room) => `src/${room}/**/*.test.ts`), 'walls/*.test.ts', 'e2e/run/*.test.ts']
    .flatMap(find)
    .filter((file) => !isSlow(file));

/** The slow unit tests of all rooms. */
export const slowUnitTests = (): string[] => find('src/**/*.slow.test.ts');

/** The tests that read the files of a built site, quick or slow. */
export const fileTests = (slow: boolean): string[] =>
  find('e2e/{builds,files,hosting}/*.test.ts').filter((file) => isSlow(file) === slow && !/\/whole-/.test(file));

export const engineTests = (): string[] => find('e2e/engines/*.test.ts');

export const testInBrowser = (workers: number): string =>
  `playwright test -c e2e/browser --workers=${workers} --reporter=./e2e/run/browser-reporter.ts`;
