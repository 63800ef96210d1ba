import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.ts';
import { parseJson } from '../../reading/json.ts';
import type { Site } from '../../reading/site.ts';
import type { Rule } from '../../rules.ts';

const INDEX = '/api/index.json';
const DATED = /^\/(?:port|service|organization|year)\//;
const PAGE = /\.x?html$/;
const LOOKS = /\.(?:js|css|png|svg|ico)$/;
const SEARCH = '/pagefind/';
// Files that the index leaves out: for the host, about whoever runs the site, for tools without a network, the index.
const OTHERS = ['/_headers', '/.well-known/security.txt', '/offline.json', INDEX];

interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly unchangedSince: string | null;
}

const hasData = (file: string): boolean =>
  !PAGE.test(file) && !LOOKS.test(file) && !file.startsWith(SEARCH) && !OTHERS.includes(file);

function dateIn(file: string, body: Uint8Array): string | null {
  if (!DATED.test(file)) return null;
  const { value } = parseJson(file, Buffer.from(body).toString());
  return (value as { readonly unchangedSince?: string | null }).unchangedSince ?? null;
}

/** Checks the index of the data files: it lists each file once, in order, with the file's size, hash and date. */
export function checkFilesIndex(site: Site): Finding[] {
  if (!site.files.includes(INDEX)) return [];
  const find = (rule: Rule, place: string): Finding => ({ rule, page: INDEX, place });
  const { root, files } = JSON.parse(site.read(INDEX)) as { readonly root: string; readonly files: readonly Listed[] };
  const there = new Set(site.files);
  const listed = files.map(({ path }) => `/${path}`);
  const known = new Set(listed);

  const whyWrong = ({ path, bytes, sha256, unchangedSince }: Listed): string | null => {
    if (!there.has(`/${path}`)) return 'no such file';
    const body = site.readBytes(`/${path}`);
    if (body.length !== bytes) return `${body.length} bytes`;
    if (createHash('sha256').update(body).digest('hex') !== sha256) return 'another SHA-256';
    const date = dateIn(`/${path}`, body);
    return date === unchangedSince ? null : `unchanged since ${date}`;
  };
  const wrong = files.flatMap((file) => {
    const why = whyWrong(file);
    return why === null ? [] : [find('A file of the index that is not the site’s', `${file.path}: ${why}`)];
  });
  const lacking = site.files.filter((file) => hasData(file) && !known.has(file));
  const isInOrder = listed.every((file, i) => i === 0 || (listed[i - 1] ?? '') < file);
  return [
    ...wrong,
    ...lacking.map((file) => find('A data file that the index lacks', file)),
    ...listed.filter((file) => !hasData(file)).map((file) => find('A file of the index that has no data', file)),
    ...(isInOrder ? [] : [find('An index of files in another order', 'files')]),
    ...(root === `${site.origin}${site.base}/` ? [] : [find('A permalink to another site', root)]),
  ];
}
