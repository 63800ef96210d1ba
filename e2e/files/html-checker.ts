import { run } from '../tools.ts';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';

/** The errors that the Nu HTML checker finds in files. It needs Java. */
export function checkHtml(files: readonly string[]): string {
  return run('java', ['-Xss2m', '-jar', CHECKER, '--stdout', '--errors-only', '--exit-zero-always', ...files]);
}
