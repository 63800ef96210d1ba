import { ABOUT, schemaPath } from '../../registry/index/permalink.ts';
import type { Registry } from '../../registry/registry.ts';
import { type Absolute, printJson } from './entry-json.ts';
import type { ReleaseJson } from './schemas.ts';

/** The JSON that says which release the site shows. Most other files only say when their content last changed. */
export function printReleaseJson({ info, history, entries }: Registry, absolute: Absolute): string {
  const json: ReleaseJson = {
    $schema: absolute(schemaPath('release')),
    permalink: absolute(ABOUT),
    release: info.updated,
    historySince: history.begun || info.updated,
    excerpt: info.excerpt,
    entries: entries.length,
  };
  return printJson(json);
}
