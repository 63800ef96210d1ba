import type { Release } from '../../registry/record/release.ts';
import { unique } from '../../registry/text/list.ts';
import { UNTOUCHED, UpdateError } from '../update-error.ts';
import type { State, Version } from '../walk.ts';
import { readRelease, skimRelease } from './read-release.ts';
import type { Repository } from './repository.ts';
import type { Fetched } from './source.ts';
import { type Dated, dateVersion, inOrder, succession } from './succession.ts';
import type { Plan } from './versions.ts';

/** A version in a repository, by its ID. The ID is null for the release in place if the repository lacks it. */
interface GitVersion extends Dated {
  readonly id: string | null;
}

async function listVersions(repository: Repository, glob: string): Promise<GitVersion[]> {
  const ids = await repository.list(glob);
  if (ids.length === 0)
    throw new UpdateError(`the repository has no file ${glob}`, `${UNTOUCHED} Name the file with --path.`);
  const versions: GitVersion[] = [];
  for await (const bytes of repository.read(ids))
    versions.push({ id: ids[versions.length] ?? '', ...dateVersion(bytes ?? new Uint8Array()) });
  return inOrder(versions);
}

// The release in place, if the oldest version is older than the data's history; null otherwise.
function followerOf(versions: readonly Dated[], { release, past }: State): Release | null {
  if (!release || release.info.excerpt) return null;
  const oldest = versions.find(({ updated }) => updated !== '')?.updated ?? '';
  return oldest < (past.entries.releases[0]?.date ?? release.info.updated) ? release : null;
}

interface Choice {
  readonly chosen: readonly GitVersion[];
  /** The release in place, if the history is made anew; null otherwise. */
  readonly follower: Release | null;
}

// The versions to take, in order. A history cannot grow at its beginning, so older versions make all of it anew.
function chooseVersions(versions: readonly GitVersion[], now: State): Choice {
  const follower = followerOf(versions, now);
  if (!follower) return { follower, chosen: succession(versions, now.release, now.past) };
  const { updated, source } = follower.info;
  const isThere = versions.some(({ sha256 }) => sha256 === source.sha256);
  const own = isThere ? [] : [{ id: null, updated, sha256: source.sha256 }];
  return { follower, chosen: inOrder([...versions, ...own]) };
}

/**
 * Plans to take the versions of a file in a repository that the data does not have, in the order of their releases. If
 * some are older than the data's history, the history is made anew from `empty`, with the release in place among the
 * versions. The update then fails if a release of the old history is not among them. Throws UpdateError.
 */
export async function planRepository(repository: Repository, glob: string, empty: State, now: State): Promise<Plan> {
  const { chosen, follower } = chooseVersions(await listVersions(repository, glob), now);
  const file = glob.replace(/^.*\//, '');
  const inPlace = follower?.info.source.sha256;
  async function* readAll(): AsyncGenerator<Version> {
    const contents = repository.read(chosen.flatMap(({ id }) => id ?? []));
    try {
      for (const { id, updated, sha256 } of chosen) {
        if (id === null) {
          const own = (): Release => follower as Release;
          yield { name: file, isInPlace: true, open: own, skim: own };
          continue;
        }
        const { value: bytes } = (await contents.next()) as { value: Uint8Array | null };
        const fetched = (): Fetched => {
          if (bytes) return { name: file, bytes, etag: '', lastModified: '' };
          throw new UpdateError('it is not a file, or larger than the registry ever was', '');
        };
        yield {
          name: `${file} of ${updated || 'no date'} (${id.slice(0, 10)})`,
          isInPlace: sha256 === inPlace,
          open: () => readRelease(fetched()),
          skim: (memory) => skimRelease(fetched(), memory),
        };
      }
    } finally {
      await contents.return(undefined);
    }
  }
  const known = now.past.entries.releases.map(({ date }) => date);
  return {
    start: follower ? empty : now,
    count: chosen.length,
    keep: follower ? unique([...known, follower.info.updated]) : [],
    versions: readAll(),
  };
}
