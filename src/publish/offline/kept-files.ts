import { gzipSync } from 'node:zlib';
import { MOST_KEPT } from '../../registry/facts/tools/offline-page.ts';

const PAGES = /^\/(?:tools\/(?:[\w-]+\/)?|entries\/|search\/)index\.html$/;
const DATA =
  /^\/(?:favicon\.svg|release\.json|tools\/[\w-]+\.json|entries\/(?:first-)?rows\.txt|search\/(?:names|uses)\.txt)$/;
/** Files without which something is missing that readers can do without: kept while there is room, the first first. */
const IF_ROOM = ['/search/people.txt', '/entries/organizations.json'];

const CODE = '/_astro/';

// Scripts name the scripts, workers and styles that they load by the last part of their paths.
function addCode(texts: readonly string[], files: readonly string[], read: (file: string) => Uint8Array): Set<string> {
  const byName = new Map(
    files.filter((file) => file.startsWith(CODE)).map((file) => [file.slice(CODE.length), file] as const),
  );
  const findIn = (text: string): string[] =>
    (text.match(/[\w.~-]+\.(?:js|css)\b/g) ?? []).flatMap((name) => byName.get(name) ?? []);
  const found = new Set(texts.flatMap(findIn));
  const decoder = new TextDecoder();
  // A Set visits what is added to it on the way.
  for (const file of found) for (const next of findIn(decoder.decode(read(file)))) found.add(next);
  return found;
}

/**
 * The files of a site that a browser keeps for use without a network: tools, table and search with all scripts and
 * styles that they may load, and the data that these read. The paths are those of the files, in order.
 */
export function findKeptFiles(files: readonly string[], read: (file: string) => Uint8Array): string[] {
  const pages = files.filter((file) => PAGES.test(file));
  const decoder = new TextDecoder();
  const code = addCode(
    pages.map((file) => decoder.decode(read(file))),
    files,
    read,
  );
  const kept = [...pages, ...code, ...files.filter((file) => DATA.test(file))];
  const sizeOf = (file: string): number => gzipSync(read(file)).length;
  let size = kept.reduce((sum, file) => sum + sizeOf(file), 0);
  for (const file of IF_ROOM.filter((one) => files.includes(one))) {
    size += sizeOf(file);
    if (size > MOST_KEPT) break;
    kept.push(file);
  }
  return kept.sort();
}
