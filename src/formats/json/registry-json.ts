import { contactPath, DOWNLOADS, schemaPath } from '../../registry/index/permalink.ts';
import { type CommonName, targetPath } from '../../registry/ours/common-names.ts';
import { type Absolute, entryJson, type TitledRegistry } from './entry-json.ts';
import { useJson } from './port-parts.ts';
import type { RegistryJson } from './schemas.ts';

/** The items of a JSON array, one a line, so that tools for lines such as grep can read the file. */
export const printLines = (values: readonly object[]): string =>
  values.map((value) => JSON.stringify(value)).join(',\n');

/** The whole registry as JSON, one entry, contact or common use a line; `names` are of things with a page. */
export function printRegistryJson(registry: TitledRegistry, names: readonly CommonName[], absolute: Absolute): string {
  // `structure` describes IANA's XML file and means nothing in JSON.
  const { source, ...said } = { ...registry.info, structure: undefined };
  const head: Omit<RegistryJson, 'entries' | 'contacts' | 'commonUses'> = {
    $schema: absolute(schemaPath('registry')),
    permalink: absolute(DOWNLOADS),
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    ...said,
    source: { name: source.name, sha256: source.sha256 },
  };
  const { entries, contacts, commonUses }: Pick<RegistryJson, 'entries' | 'contacts' | 'commonUses'> = {
    entries: registry.entries.map((entry) => entryJson(registry, entry, absolute)),
    contacts: [...registry.contacts.values()].map(({ details, slug, known }) => ({
      permalink: absolute(contactPath(slug)),
      id: details.id,
      name: details.name || null,
      organization: details.organization || null,
      uris: details.uris,
      updated: details.updated || null,
      known,
    })),
    commonUses: names.map((name) => ({ page: absolute(targetPath(name)), ...useJson(name) })),
  };
  return [
    JSON.stringify(head, null, 2).replace(/\n\}$/, ','),
    `"entries": [\n${printLines(entries)}\n],`,
    `"contacts": [\n${printLines(contacts)}\n],`,
    `"commonUses": [\n${printLines(commonUses)}\n]`,
    '}\n',
  ].join('\n');
}
