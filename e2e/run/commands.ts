import { globSync } from 'node:fs';

// The commands of steps, for the shell of any system.

// The rooms whose tests start programs, or measure the time and memory of their process. Each of their files has a
// process of its own. The tests of all other rooms share one process, which saves the time to start more.
const APART = ['command', 'hosting', 'publish', 'start', 'store', 'update', 'verify'];

const REPORTER = '--test-reporter=./e2e/run/node-reporter.ts';

const isSlow = (file: string): boolean => file.includes('.slow.');
const find = (pattern: string): string[] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const test = (options: string, files: readonly string[]): string =>
  `node --test ${REPORTER} ${options} ${files.map((file) => `"${file}"`).join(' ')}`;

/** The command that tests each file in a process of its own, `atOnce` of them at a time. */
export const testApart = (files: readonly string[], atOnce: number): string =>
  test(`--test-concurrency=${atOnce}`, files);

/** The command for the quick unit tests of all rooms that share one process. */
export function testTogether(): string {
  const isApart = (file: string): boolean => APART.includes(file.split('/')[1] ?? '');
  const files = find('src/**/*.test.ts').filter((file) => !isSlow(file) && !isApart(file));
  return test('--test-isolation=none', files);
}

/** The files of the quick unit tests that do not share a process. */
export const apartTests = (): string[] =>
  [...APART.map((room) => `src/${room}/**/*.test.ts`), 'walls/*.test.ts', 'e2e/run/*.test.ts']
    .flatMap(find)
    .filter((file) => !isSlow(file));

/** The files of the slow unit tests of all rooms. */
export const slowUnitTests = (): string[] => find('src/**/*.slow.test.ts');

/** The files of the tests that read a built site: only the slow ones, or only the others. */
export const fileTests = (slow: boolean): string[] =>
  find('e2e/{builds,files,hosting}/*.test.ts').filter((file) => isSlow(file) === slow && !/\/whole-/.test(file));

export const engineTests = (): string[] => find('e2e/engines/*.test.ts');

export const testInBrowser = (workers: number): string =>
  `playwright test -c e2e/browser --workers=${workers} --reporter=./e2e/run/browser-reporter.ts`;
