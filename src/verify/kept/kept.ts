import { createHash } from 'node:crypto';
import { seal, unseal } from '../../store/seal.ts';

// The list of the findings and notes for each file of a site: dist.verified beside dist/.

/** The findings and notes of all checks for one file. */
export interface Record {
  /** A hash of the file and of all that the file was checked against. */
  readonly key: string;
  /** The findings, notes and counts as JSON: `Told` of inspect.ts. */
  readonly told: string;
}

/** The records of a site's files, by path from its root, and a hash of the code that made them. */
export interface Kept {
  readonly code: string;
  readonly records: ReadonlyMap<string, Record>;
}

const TITLE = 'Files of a verified site, 1';

/** A hash of several texts that also depends on where each text ends: 16 bytes of SHA-256, in base64url. */
export function hashOf(...texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(`${text.length}\n`).update(text);
  return sum.digest('base64url').slice(0, 22);
}

export function printKept({ code, records }: Kept): string {
  const lines = [...records].map(([file, { key, told }]) => `${key} ${JSON.stringify(file)} ${told}\n`);
  return seal(`${TITLE}\ncode ${code}\n${lines.join('')}`);
}

const HEAD = new RegExp(`^${TITLE}\ncode (\\S+)\n`);
const LINE = /^(\S+) ("(?:[^"\\]|\\.)*") /;

/** Reads the list from its text; null if the text was cut short or changed. */
export function parseKept(sealed: string): Kept | null {
  const text = unseal(sealed);
  const [head, code = ''] = HEAD.exec(text ?? '') ?? [];
  if (text === null || head === undefined) return null;
  const lines = text.slice(head.length).split('\n').slice(0, -1);
  const records = lines.map((line): [string, Record] => {
    const [start = '', key = '', file = '""'] = LINE.exec(line) ?? [];
    return [JSON.parse(file) as string, { key, told: line.slice(start.length) }];
  });
  return { code, records: new Map(records) };
}
