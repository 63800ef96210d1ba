import { run } from '../tools.ts';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';

/** What the Nu HTML checker, which needs Java, finds in files. */
export function checkHtml(files: readonly string[]): string {
  return run('java', ['-Xss2m', '-jar', CHECKER, '--stdout', '--errors-only', '--exit-zero-always', ...files]);
}
