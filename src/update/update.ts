import { isDeepStrictEqual } from 'node:util';
import { compareEntries, type Comparison } from '../registry/history/compare.ts';
import { type FileKey, FILES, printRelease } from '../registry/open.ts';
import type { Entry } from '../registry/record/entry.ts';
import type { Release } from '../registry/record/release.ts';
import { writeStored } from '../store/store.ts';
import { planRepository } from './sources/git-versions.ts';
import { openRepository } from './sources/repository.ts';
import type { FetchOptions } from './sources/source.ts';
import { type Plan, planSource, planSources } from './sources/versions.ts';
import { EMPTY, printState, readState } from './state.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';
import { type State, type Walk, walk } from './walk.ts';

export interface UpdateOptions extends Omit<FetchOptions, 'known'> {
  /** URLs or files' paths; several releases are taken one after another, the oldest first. */
  readonly from: readonly string[];
  /** Where versions are read from instead: all of the files that a glob names in a repository. */
  readonly fromGit?: { readonly repository: string; readonly path: string };
  /** The folder to write. */
  readonly to: string;
  /** Take a release that does not look like the successor of the one there. */
  readonly force: boolean;
  /** How many entries make a registry whole; 10,000 if nothing is said. */
  readonly whole?: number | undefined;
  /** Called after each release that was taken, with its date and how many there are to take. */
  readonly onRelease?: (date: string, taken: number, count: number) => void;
}

/** What an update did. */
export interface Outcome extends Pick<Walk, 'oddities' | 'newOddities' | 'dates' | 'leftOut'> {
  /** What was there before; null if nothing was. */
  readonly previous: Release | null;
  readonly release: Release;
  /** Null when the source had nothing new. */
  readonly comparison: Comparison<Entry> | null;
}

// Where a file came from and its server's tags change without any change of the registry.
function isSame(current: Release, next: Release): boolean {
  const texts = ({ info, ...rest }: Release): Record<FileKey, string> =>
    printRelease({ ...rest, info: { ...info, source: { ...info.source, name: '', etag: '', lastModified: '' } } });
  const [before, after] = [texts(current), texts(next)];
  return Object.keys(FILES).every((key) => before[key as FileKey] === after[key as FileKey]);
}

async function takeAll(plan: Plan, { force, whole, fromGit, onRelease }: UpdateOptions): Promise<Walk> {
  let taken = 0;
  const done = await walk(plan.start, plan.versions, {
    force,
    whole,
    lenient: fromGit !== undefined,
    count: plan.count,
    onRelease: (date) => onRelease?.(date, ++taken, plan.count),
  });
  const lost = (plan.keep ?? []).filter((date) => !done.dates.includes(date));
  if (lost.length === 0) return done;
  throw new UpdateError(
    `the repository has releases older than the data, but lacks releases that the data has: ${lost.join(', ')}`,
    `${UNTOUCHED} Import the repository into another folder with --to.`,
  );
}

async function run(now: State, options: UpdateOptions): Promise<Walk> {
  const { from, fromGit, force, timeout, connect, onProgress } = options;
  if (fromGit) {
    const repository = await openRepository(fromGit.repository);
    try {
      return await takeAll(await planRepository(repository, fromGit.path, EMPTY, now), options);
    } finally {
      repository.close();
    }
  }
  const known = now.release && !force ? now.release.info.source : null;
  const [source = ''] = from;
  const plan =
    from.length === 1
      ? planSource(source, { timeout, connect, known, onProgress }, now)
      : await planSources(from, { timeout, connect, known: null, onProgress }, now);
  return takeAll(plan, options);
}

function write(now: State, { release, texts }: Walk & { release: Release }, { to, force }: UpdateOptions): void {
  const current = now.release;
  writeStored(to, printState(release, texts, to), () => {
    const then = readState(to, force);
    const { source, updated } = then.release?.info ?? {};
    const isSameRelease = source?.sha256 === current?.info.source.sha256 && updated === current?.info.updated;
    // An import of older releases changes the past alone.
    if (isSameRelease && isDeepStrictEqual(then.texts, now.texts)) return;
    throw new UpdateError(
      `another update has changed ${to} in the meantime`,
      'If you still need this update, run it again.',
    );
  });
}

function outcomeOf(current: Release | null, done: Walk & { release: Release }): Outcome {
  const { release, previous, dates } = done;
  // The same release may come with another tag, which is worth keeping for the next question.
  const isNew = !current || !isSame(current, release);
  const before = dates.length > 1 ? current : previous;
  return {
    ...done,
    previous: before,
    comparison: isNew ? compareEntries(before?.entries ?? [], release.entries) : null,
  };
}

const REMEDIES: Readonly<Record<string, string>> = {
  ELOCKED: 'Wait until the other update has ended. If no other update runs, remove the .lock file there.',
  ENOSPC: 'The disk is full. Make room, and run the update again. The release there is whole, the old one or the new.',
};

// What the file system says of the folder; null for any other error.
function faultOf(error: unknown, folder: string): UpdateError | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const remedy = REMEDIES[code] ?? 'Give another folder with --to.';
  return new UpdateError(`${folder} cannot be read or written (${code})`, remedy);
}

/**
 * Brings a folder to the latest of the sources' releases, with what each changed, wholly or not at all; throws
 * UpdateError or RegistryError.
 */
export async function update(options: UpdateOptions): Promise<Outcome> {
  const { to, force } = options;
  try {
    const now = readState(to, force);
    const done = await run(now, options);
    if (!done.release) {
      if (!now.release)
        throw new UpdateError('no version can be imported', done.leftOut.map(({ reason }) => reason)[0] ?? '');
      return { ...done, previous: now.release, release: now.release, comparison: null };
    }
    const taken = { ...done, release: done.release };
    write(now, taken, options);
    return outcomeOf(now.release, taken);
  } catch (error) {
    throw faultOf(error, to) ?? error;
  }
}
