import { readFileSync } from 'node:fs';
import { GONE, nullOn } from './fault.ts';
import { seal, unseal } from './seal.ts';

// The list of hashes of a built site: dist.hashes beside dist/, because everything in dist/ is deployed.

/** The hashes and the state of one file of a built site. */
export interface FileHash {
  /** The hash of the data that the file's page is made from; `-` for a file that every build makes. */
  readonly says: string;
  readonly bytes: string;
  readonly size: number;
  /** The modification time, in milliseconds with fractions. */
  readonly mtime: number;
}

/** The files of a site, and the hashes of the code and of the settings that made them. */
export interface SiteHashes {
  readonly code: string;
  readonly settings: string;
  /** The files by their path from the root of the site: `/port/443/index.html`. */
  readonly files: ReadonlyMap<string, FileHash>;
}

/** The value of `says` for a file that every build makes. */
export const NOTHING = '-';
const TITLE = 'Files of a built site, 1';

export function printHashes({ code, settings, files }: SiteHashes): string {
  const lines = [TITLE, `code ${code}`, `settings ${settings}`];
  // V8 keeps the parts of a text that a template made: here 100,000 times nine. `join` makes one whole text.
  for (const [file, { says, bytes, size, mtime }] of files) lines.push([says, bytes, size, mtime, file].join(' '));
  return seal(`${lines.join('\n')}\n`);
}

const HEAD = new RegExp(`^${TITLE}\ncode (\\S+)\nsettings (\\S+)\n`);
const LINE = /^(\S+) (\S+) (\d+) ([\d.]+) (\/.*)$/;

function parseLine(line: string): [string, FileHash] {
  const [, says = '', bytes = '', size, mtime, file = ''] = LINE.exec(line) ?? [];
  return [file, { says, bytes, size: Number(size), mtime: Number(mtime) }];
}

/** Reads a list from its text; null if the text was cut short or changed. */
export function parseHashes(sealed: string): SiteHashes | null {
  const text = unseal(sealed);
  const [head, code = '', settings = ''] = HEAD.exec(text ?? '') ?? [];
  if (text === null || head === undefined) return null;
  const lines = text.slice(head.length).split('\n').slice(0, -1);
  return { code, settings, files: new Map(lines.map(parseLine)) };
}

/** Reads a list from its file; undefined if the file is missing or empty, null if it was cut short or changed. */
export function readHashes(path: string): SiteHashes | null | undefined {
  const text = nullOn(GONE, () => readFileSync(path, 'utf8'));
  return text ? parseHashes(text) : undefined;
}
