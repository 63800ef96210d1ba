import { PAST_FILES } from './registry/history/past.ts';
import { FILES } from './registry/open.ts';
import { ODDITIES_FILE } from './registry/rules/oddity-log.ts';
import { isStored, readStored } from './store/store.ts';

// Where the data of the site is kept. What is ours stands in data/ itself, and so did the registry in earlier versions.

/** The folder of all that the site is built from. */
export const DATA = 'data';

/** What the project ships of the registry. */
export const excerptIn = (data: string): string => `${data}/excerpt`;

/** What npm run update fetched of the registry, with its past. */
export const fetchedIn = (data: string): string => `${data}/registry`;

/** The files of a registry, those of its past last. */
export const REGISTRY_FILES = [...Object.values(FILES), ODDITIES_FILE, ...Object.values(PAST_FILES)] as const;

/** Whether a folder has a registry, or a part of one. */
export const hasRegistry = (folder: string): boolean => REGISTRY_FILES.some((file) => isStored(folder, file));

/** Whether the registry of a folder says that it is an excerpt. */
export function holdsExcerpt(folder: string): boolean {
  const { [FILES.info]: info } = readStored(folder, [FILES.info]);
  return info !== null && /"excerpt":\s*true/.test(new TextDecoder().decode(info));
}

/** Whether an update of an earlier version wrote into the folder itself. An excerpt without a past was only shipped. */
export function isOldLayout(data: string): boolean {
  if (Object.values(PAST_FILES).some((file) => isStored(data, file))) return true;
  return isStored(data, FILES.info) && !holdsExcerpt(data);
}

/** The folder of the registry that is built when none is named: what was fetched, or else the excerpt. */
export function findRegistry(data: string): string {
  if (hasRegistry(fetchedIn(data))) return fetchedIn(data);
  return isOldLayout(data) ? data : excerptIn(data);
}
