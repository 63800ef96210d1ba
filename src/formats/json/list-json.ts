import { schemaPath } from '../../registry/index/permalink.ts';
import type { Entry } from '../../registry/record/entry.ts';
import { type Absolute, type EntryContext, entryJson, printJson } from './entry-json.ts';
import type { ListJson } from './schemas.ts';

/** What a list of entries is called, and the path of its page. */
interface ListName {
  readonly title: string;
  readonly path: string;
}

/** The JSON of a list of entries: those of its page, in its order. */
export function printListJson(
  context: EntryContext,
  { title, path }: ListName,
  entries: readonly Entry[],
  absolute: Absolute,
): string {
  const json: ListJson = {
    $schema: absolute(schemaPath('list')),
    permalink: absolute(path),
    release: context.info.updated,
    title,
    entries: entries.map((entry) => entryJson(context, entry, absolute)),
  };
  return printJson(json);
}
