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
  /** URLs or paths of files. Several releases are taken one after another, oldest first. */
  readonly from: readonly string[];
  /** A git repository to read versions from, instead of `from`: all versions of the files that the glob names. */
  readonly fromGit?: { readonly repository: string; readonly path: string };
  /** The data folder to update. */
  readonly to: string;
  /** Whether to take a release that does not look like a successor of the one in place. */
  readonly force: boolean;
  /** The least number of entries of a whole registry; 10,000 if absent. */
  readonly whole?: number | undefined;
  /** Called after each release that was taken, with its date, how many were taken, and how many versions there are. */
  readonly onRelease?: (date: string, taken: number, count: number) => void;
}

/** What an update did. */
export interface Outcome extends Pick<Walk, 'oddities' | 'newOddities' | 'dates' | 'leftOut'> {
  /** The release before; null if there was none. */
  readonly previous: Release | null;
  readonly release: Release;
  /** What changed; null if the source had nothing new. */
  readonly comparison: Comparison<Entry> | null;
}

// Whether two releases have the same data. The source's name and its server's tags may differ.
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
    // The history is compared, too, because an import of older releases changes nothing else.
    if (isSameRelease && isDeepStrictEqual(then.texts, now.texts)) return;
    throw new UpdateError(
      `another update has changed ${to} in the meantime`,
      'If you still need this update, run it again.',
    );
  });
}

function outcomeOf(current: Release | null, done: Walk & { release: Release }): Outcome {
  const { release, previous, dates } = done;
  // The same release may be written again because its server's tag is new, which helps the next request.
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

// An UpdateError for an error of the file system; null for any other error.
function faultOf(error: unknown, folder: string): UpdateError | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const remedy = REMEDIES[code] ?? 'Give another folder with --to.';
  return new UpdateError(`${folder} cannot be read or written (${code})`, remedy);
}

/**
 * Brings a data folder to the latest release of the sources, and adds to its history what each release changed. Writes
 * all files or none. Throws UpdateError or RegistryError.
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
