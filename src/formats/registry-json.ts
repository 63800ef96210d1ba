import { type CommonName, targetPath } from '../registry/ours/common-names.ts';
import { contactPath, DOWNLOADS, schemaPath } from '../registry/index/permalink.ts';
import type { Registry } from '../registry/registry.ts';
import { type Absolute, commonUsesJson, entryJson } from './entry-json.ts';

/** Takes the registry and the common names of what has a page and returns everything as JSON, one entry or contact a line. */
export function printRegistryJson(registry: Registry, names: readonly CommonName[], absolute: Absolute): string {
  const { info, entries, contacts } = registry;
  const { source, ...said } = info;
  const lines = (values: readonly object[]): string => values.map((value) => JSON.stringify(value)).join(',\n');
  const head = {
    $schema: absolute(schemaPath('registry')),
    permalink: absolute(DOWNLOADS),
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    ...said,
    source: { name: source.name, sha256: source.sha256 },
  };
  const people = [...contacts.values()].map(({ details, slug, known }) => ({
    permalink: absolute(contactPath(slug)),
    id: details.id,
    name: details.name || null,
    organization: details.organization || null,
    uris: details.uris,
    updated: details.updated || null,
    known,
  }));
  const uses = names.map((name) => ({ page: absolute(targetPath(name)), ...commonUsesJson([name])[0] }));
  return [
    JSON.stringify(head, null, 2).replace(/\n\}$/, ','),
    `"entries": [\n${lines(entries.map((entry) => entryJson(registry, entry, absolute)))}\n],`,
    `"contacts": [\n${lines(people)}\n],`,
    `"commonUses": [\n${lines(uses)}\n]`,
    '}\n',
  ].join('\n');
}
