// How Node is started for the two programs that work with the whole registry at once, as package.json has it.

/** MB: four times the entries of IANA's registry fit, and a mistake does not take all of a machine. */
export const MEMORY = '--max-old-space-size=1280';
export const BUILD = [MEMORY, 'src/publish/main.ts'] as const;
export const VERIFY = ['--max-old-space-size=1024', 'src/verify/main.ts'] as const;
