import { API, schemaPath } from '../../registry/index/permalink.ts';
import type { Absolute } from '../json/entry-json.ts';
import { printLines } from '../json/registry-json.ts';
import type { FilesJson } from './files-schema.ts';

/** The JSON that lists the data files of the site by their paths, one file a line. */
export function printFilesJson(release: string, files: FilesJson['files'], absolute: Absolute): string {
  const head: Omit<FilesJson, 'files'> = {
    $schema: absolute(schemaPath('files')),
    permalink: absolute(API),
    release,
    root: absolute('/'),
  };
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, ',')}\n"files": [\n${printLines(sorted)}\n]\n}\n`;
}
