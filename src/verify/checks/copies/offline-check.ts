import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../../finding.ts';
import { pathOf, type Site } from '../../reading/site.ts';
import type { Rule } from '../../rules.ts';

const LIST = '/offline.json';
const TOOLS = '/tools/index.html';
const isKept = (path: string): boolean => /^\/(?:tools\/.*|entries\/|search\/)$/.test(path) && path.endsWith('/');

interface Listed {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Checks the files that a browser keeps for use without a network: each file is there with the hash in the list, the
 * list has every script and style of its pages, and all files together are no larger than the page of tools says.
 */
export function checkOffline(site: Site): Finding[] {
  if (!site.files.includes(LIST)) return [];
  const find = (rule: Rule, page: string, place: string): Finding => ({ rule, page, place });
  const fileAt = new Map(site.files.map((file) => [pathOf(file), file]));
  const { files } = JSON.parse(site.read(LIST)) as { readonly files: Readonly<Record<string, Listed>> };
  const textOf = (path: string): string => site.read(fileAt.get(path) ?? '');

  const isSame = ([path, { sha256, bytes }]: [string, Listed]): boolean => {
    const text = fileAt.has(path) ? Buffer.from(textOf(path)) : null;
    return text?.length === bytes && createHash('sha256').update(text).digest('hex') === sha256;
  };
  const others = Object.entries(files).filter((one) => !isSame(one));

  const code = [...fileAt.keys()].filter((path) => path.startsWith('/_astro/'));
  const needed = Object.keys(files).flatMap((path) => {
    const text = textOf(path);
    const isCode = path.startsWith('/_astro/') || path.endsWith('/');
    return isCode ? code.filter((one) => text.includes(one.slice('/_astro/'.length))) : [];
  });
  const wanted = [...[...fileAt.keys()].filter(isKept), ...needed];
  const lacking = [...new Set(wanted)].filter((path) => !Object.hasOwn(files, path));

  const size = Object.keys(files).reduce((sum, path) => sum + gzipSync(textOf(path)).length, 0);
  const [said = '', most = '0'] = /at most\s+([\d,]+)\s+kB/.exec(fileAt.has('/tools/') ? site.read(TOOLS) : '') ?? [];
  const isTooLarge = said !== '' && size > Number(most.replaceAll(',', '')) * 1000;
  return [
    ...others.map(([path]) => find('A kept file that is not the site’s', LIST, path)),
    ...lacking.map((path) => find('A file that is missing without a network', LIST, path)),
    ...(isTooLarge ? [find('More is kept than the page of tools says', '/tools/', `${size} bytes, ${said}`)] : []),
  ];
}
