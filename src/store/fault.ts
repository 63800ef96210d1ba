/** What the file system says when a file is not there. */
export const GONE = ['ENOENT', 'ENOTDIR'];

const isCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** The value of `run`, or null when it fails with one of these codes of the file system; other errors pass. */
export function nullOn<T>(codes: string[], run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (isCode(error, ...codes)) return null;
    throw error;
  }
}
