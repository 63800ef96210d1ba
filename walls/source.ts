import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import ts from 'typescript';
import { targetOf } from './rooms.ts';

/** A file of src. */
export interface Source {
  /** Its path below src. */
  readonly file: string;
  readonly text: string;
}

const SRC = join(import.meta.dirname, '../src');

/** All files of src, in order. */
export function readSources(): Source[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ file: path.slice(SRC.length + 1).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }));
}

/** The code of an .astro file: its frontmatter, its scripts, and an import for each `<script src>`. */
export function codeOf(astro: string): string {
  const [, frontmatter = ''] = /^---\n(.*?)^---$/ms.exec(astro) ?? [];
  const scripts = [...astro.matchAll(/<script(?<attributes>[^>]*)>(?<body>.*?)<\/script>/gs)].map(({ groups }) => {
    const [, file] = /\bsrc="(\.[^"]*)"/.exec(groups?.['attributes'] ?? '') ?? [];
    return file === undefined ? groups?.['body'] : `import '${file}';`;
  });
  return [frontmatter, ...scripts].join('\n');
}

/** The files below src and the packages that a file imports, including imports of types. */
export function importsOf({ file, text }: Source): string[] {
  if (!['.ts', '.js', '.astro'].includes(extname(file))) return [];
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => targetOf(file, fileName));
}
