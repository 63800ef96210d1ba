import { PAST_FILES } from './registry/history/past.ts';
import { FILES } from './registry/open.ts';
import { ODDITIES_FILE } from './registry/rules/oddity-log.ts';
import { isStored, readStored } from './store/store.ts';

// Where the data of the site is kept. data/ itself has the files that do not come from IANA. Earlier versions of the
// project kept the registry there, too.

/** The folder with all data that the site is built from. */
export const DATA = 'data';

/** The folder of the excerpt that the project ships. */
export const excerptIn = (data: string): string => `${data}/excerpt`;

/** The folder into which npm run update writes the registry and its history. */
export const fetchedIn = (data: string): string => `${data}/registry`;

/** The names of a registry's files; the files of its history come last. */
export const REGISTRY_FILES = [...Object.values(FILES), ODDITIES_FILE, ...Object.values(PAST_FILES)] as const;

/** Whether a folder has a registry, or a part of one. */
export const hasRegistry = (folder: string): boolean => REGISTRY_FILES.some((file) => isStored(folder, file));

/** Whether the registry of a folder says that it is an excerpt. */
export function holdsExcerpt(folder: string): boolean {
  const { [FILES.info]: info } = readStored(folder, [FILES.info]);
  return info !== null && /"excerpt":\s*true/.test(new TextDecoder().decode(info));
}

/**
 * Whether npm run update of an earlier version wrote the registry into the data folder itself. An excerpt there without
 * a history does not count: an earlier version shipped it there.
 */
export function isOldLayout(data: string): boolean {
  if (Object.values(PAST_FILES).some((file) => isStored(data, file))) return true;
  return isStored(data, FILES.info) && !holdsExcerpt(data);
}

/** The folder of the registry that is built when REGISTRY_DIR names none: the fetched registry, or else the excerpt. */
export function findRegistry(data: string): string {
  if (hasRegistry(fetchedIn(data))) return fetchedIn(data);
  return isOldLayout(data) ? data : excerptIn(data);
}
