/** The error codes of the file system for a file that is not there. */
export const GONE = ['ENOENT', 'ENOTDIR'];

const isCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** Returns the value of `run`, or null if it throws an error with one of these codes; throws any other error. */
export function nullOn<T>(codes: string[], run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (isCode(error, ...codes)) return null;
    throw error;
  }
}
