import { listFiles } from '../store/list-files.ts';

/** The paths of the pages of a built site, from its root, in order: `/port/443/`. */
export function listPages(out: string): string[] {
  return listFiles(out)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}
