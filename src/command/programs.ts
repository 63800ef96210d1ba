// The arguments of Node for the two programs that hold the whole registry in memory. package.json has the same.

/**
 * The limit of the build's memory, in MB. A registry with four times the entries of IANA's fits into it, and a mistake
 * cannot take all memory of a machine.
 */
export const MEMORY = '--max-old-space-size=1280';
export const BUILD = [MEMORY, 'src/publish/main.ts'] as const;
export const VERIFY = ['--max-old-space-size=1024', 'src/verify/main.ts'] as const;
