import { extname } from 'node:path';

/** The ending that a compressed file's name adds to the name of its file. */
export const COMPRESSED = { brotli: '.br', gzip: '.gz' };

const TEXTS = new Set(['.html', '.xhtml', '.css', '.js', '.json', '.csv', '.txt', '.xml', '.atom', '.svg']);

/** Whether a file is a text, which compresses well. Pictures and Pagefind's files are compressed already. */
export function isCompressible(file: string): boolean {
  return TEXTS.has(extname(file));
}

/** Whether a file is the compressed form of another. */
export function isCompressed(file: string): boolean {
  return Object.values(COMPRESSED).includes(extname(file)) && isCompressible(file.slice(0, -extname(file).length));
}
