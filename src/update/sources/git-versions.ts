import type { Release } from '../../registry/record/release.ts';
import { UNTOUCHED, UpdateError } from '../update-error.ts';
import type { State, Version } from '../walk.ts';
import { readRelease, skimRelease } from './read-release.ts';
import type { Repository } from './repository.ts';
import { type Dated, dateVersion, inOrder, succession } from './succession.ts';
import type { Plan } from './versions.ts';

/** A version in a repository by its ID, or with null the release that is in place. */
interface GitVersion extends Dated {
  readonly id: string | null;
}

async function listVersions(repository: Repository, glob: string): Promise<GitVersion[]> {
  const ids = await repository.list(glob);
  if (ids.length === 0)
    throw new UpdateError(`the repository has no file ${glob}`, `${UNTOUCHED} Name the file with --path.`);
  const versions: GitVersion[] = [];
  for await (const bytes of repository.read(ids))
    versions.push({ id: ids[versions.length] ?? '', ...dateVersion(bytes) });
  return inOrder(versions);
}

// The release in place, if the versions reach further back than what is known of its past.
function followerOf(versions: readonly Dated[], { release, past }: State): Release | null {
  if (!release || release.info.excerpt) return null;
  const oldest = versions.find(({ updated }) => updated !== '')?.updated ?? '';
  return oldest < (past.entries.releases[0]?.date ?? release.info.updated) ? release : null;
}

function refuseLoss(versions: readonly Dated[], { release, past }: State): void {
  const dates = new Set([...versions.map(({ updated }) => updated), release?.info.updated]);
  const lost = past.entries.releases.map(({ date }) => date).filter((date) => !dates.has(date));
  if (lost.length === 0) return;
  throw new UpdateError(
    `the repository has older releases than the data, but lacks others that the data knows: ${lost.join(', ')}`,
    `${UNTOUCHED} Import the repository into another folder with --to.`,
  );
}

// The versions to take, in order. A history cannot grow at its beginning: it is made anew, if nothing is lost by that.
function chooseVersions(versions: readonly GitVersion[], now: State): { anew: boolean; chosen: GitVersion[] } {
  const follower = followerOf(versions, now);
  if (!follower) return { anew: false, chosen: succession(versions, now.release, now.past) };
  refuseLoss(versions, now);
  const { updated, source } = follower.info;
  const isThere = versions.some(({ sha256 }) => sha256 === source.sha256);
  const own = isThere ? [] : [{ id: null, updated, sha256: source.sha256 }];
  return { anew: true, chosen: inOrder([...versions, ...own]) };
}

/**
 * Plans to take all versions of a file in a repository that the data does not have, in the order of their releases.
 * Where some are older than what the data knows of, its history begins anew with them, from `empty`, and its own
 * release has its place among them. Throws UpdateError.
 */
export async function planRepository(repository: Repository, glob: string, empty: State, now: State): Promise<Plan> {
  const { anew, chosen } = chooseVersions(await listVersions(repository, glob), now);
  const file = glob.replace(/^.*\//, '');
  async function* readAll(): AsyncGenerator<Version> {
    const contents = repository.read(chosen.flatMap(({ id }) => id ?? []));
    for (const { id, updated } of chosen) {
      if (id === null) {
        const own = (): Release => now.release as Release;
        yield { name: file, open: own, skim: own };
        continue;
      }
      const { value: bytes } = (await contents.next()) as { value: Uint8Array };
      const fetched = { name: file, bytes, etag: '', lastModified: '' };
      const name = `${file} of ${updated || 'no date'} (${id.slice(0, 10)})`;
      yield { name, open: () => readRelease(fetched), skim: (memory) => skimRelease(fetched, memory) };
    }
  }
  return { start: anew ? empty : now, count: chosen.length, versions: readAll() };
}
