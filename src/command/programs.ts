// The arguments of Node for the two programs that hold the whole registry in memory. package.json has the same.

/**
 * The build's heap, in MB. A registry with four times the entries of IANA's fits into its limit, and a mistake cannot
 * take all memory of a machine. V8 first collects all of it at 220 MB, and lets it grow by two fifths between two
 * collections: by itself it lets it double and more, which takes 50 MB.
 */
export const HEAP = ['--max-old-space-size=1280', '--initial-old-space-size=220', '--heap-growing-percent=40'] as const;
export const BUILD = [...HEAP, 'src/publish/main.ts'] as const;
export const VERIFY = ['--max-old-space-size=1024', 'src/verify/main.ts'] as const;
