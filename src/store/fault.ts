/** What the file system says when a file is not there. */
export const GONE = ['ENOENT', 'ENOTDIR'];

const isCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** Takes error codes of the file system and what to do, and returns its value, or null when it fails with one of them; other errors pass. */
export function nullOn<T>(codes: string[], run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (isCode(error, ...codes)) return null;
    throw error;
  }
}
