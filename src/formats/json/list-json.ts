import type { BlockedPage } from '../../registry/facts/list/blocked-page.ts';
import type { TxtKeysPage } from '../../registry/facts/list/txt-keys-page.ts';
import type { YearListPage } from '../../registry/facts/list/year-list.ts';
import { schemaPath } from '../../registry/index/permalink.ts';
import type { Entry } from '../../registry/record/entry.ts';
import {
  type Absolute,
  type EntryContext,
  entryJson,
  type JsonRegistry,
  printJson,
  unchangedSince,
} from './entry-json.ts';
import type { BlockedJson, ListJson, TxtKeysJson, YearJson } from './list-schemas.ts';
import type { EntryJson } from './schema-parts.ts';
import type { SchemaKind } from './schemas.ts';

/** The title of a list and the path of its page. */
interface ListName {
  readonly title: string;
  readonly path: string;
}

interface ListHead {
  readonly $schema: string;
  readonly permalink: string;
  readonly title: string;
}

/** The properties that the JSON of a list begins with. */
export function headOf(kind: SchemaKind, { title, path }: ListName, absolute: Absolute): ListHead {
  return { $schema: absolute(schemaPath(kind)), permalink: absolute(path), title };
}

/** The JSON of a list of entries: the entries of its page, in the same order. */
export function printListJson(
  context: EntryContext,
  name: ListName,
  entries: readonly Entry[],
  absolute: Absolute,
): string {
  const json: ListJson = {
    ...headOf('list', name, absolute),
    release: context.info.updated,
    entries: entries.map((entry) => entryJson(context, entry, absolute)),
  };
  return printJson(json);
}

/** The JSON of the entries that were registered, modified or removed in a year. */
export function printYearJson(context: JsonRegistry, page: YearListPage, absolute: Absolute): string {
  const print = (entries: readonly Entry[]): EntryJson[] => entries.map((entry) => entryJson(context, entry, absolute));
  const json: YearJson = {
    ...headOf('year', page, absolute),
    unchangedSince: unchangedSince(context, page.path),
    year: page.year,
    registered: print(page.registered),
    modified: print(page.modified),
    removed: print(page.removed),
  };
  return printJson(json);
}

/** The JSON of the index of TXT keys. */
export function printTxtKeysJson(context: EntryContext, page: TxtKeysPage, absolute: Absolute): string {
  const json: TxtKeysJson = {
    ...headOf('txt-keys', page, absolute),
    release: context.info.updated,
    keys: page.keys.map(({ path, spellings, services }) => ({
      permalink: absolute(path),
      spellings,
      services: services.map((one) => ({ name: one.title, permalink: absolute(one.path), texts: one.texts })),
    })),
  };
  return printJson(json);
}

/** The JSON of the ports that browsers block. */
export function printBlockedJson(context: EntryContext, page: BlockedPage, absolute: Absolute): string {
  const json: BlockedJson = {
    ...headOf('blocked', page, absolute),
    release: context.info.updated,
    byIana: false,
    ports: page.ports.map(({ port, path, status, services, source }) => ({
      port,
      permalink: path === null ? null : absolute(path),
      status: status?.kind ?? null,
      services: services.map((one) => ({ name: one.title, permalink: absolute(one.path) })),
      source: source.url,
    })),
  };
  return printJson(json);
}
