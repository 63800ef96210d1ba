import { BUILD } from '../command/programs.ts';
import { excerptIn, fetchedIn, findRegistry, hasRegistry } from '../folders.ts';
import type { Progress } from '../progress.ts';
import { moveOldLayout } from '../update/old-layout.ts';
import { fetchRegistry } from './fetch-registry.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The options of npm start. */
export interface StartOptions {
  /** Whether to show the excerpt and fetch nothing. */
  readonly excerpt: boolean;
  /** The arguments of the server. */
  readonly serving: readonly string[];
}

/** The folder, address, variables and functions that npm start works with. */
export interface Surroundings {
  readonly data: string;
  /** The URL of IANA's XML. */
  readonly from: string;
  readonly env: Environment;
  readonly progress: Progress;
  readonly say: (sentence: string) => void;
  /** Runs Node with arguments, and returns the exit code of the program. */
  readonly run: (args: readonly string[], env: Environment) => Promise<number>;
}

const SERVE = ['src/start/serve.ts'];

async function ensureRegistry({ data, from, progress, say }: Surroundings): Promise<void> {
  const moved = moveOldLayout(data);
  if (moved !== null) say(moved);
  if (!hasRegistry(fetchedIn(data))) say(await fetchRegistry(data, from, progress));
}

/** Fetches the registry if it was never fetched, builds the site and serves it; returns the exit code. */
export async function start({ excerpt, serving }: StartOptions, surroundings: Surroundings): Promise<number> {
  const { run } = surroundings;
  const env = excerpt ? { ...surroundings.env, REGISTRY_DIR: excerptIn(surroundings.data) } : surroundings.env;
  if (!env['REGISTRY_DIR']) await ensureRegistry(surroundings);
  surroundings.say(
    `Building the site from ${env['REGISTRY_DIR'] || findRegistry(surroundings.data)}. Ctrl-C ends this.`,
  );
  return (await run(BUILD, env)) || (await run([...SERVE, ...serving], env));
}
