import { exampleOf } from '../registry/facts/example.ts';
import {
  ABOUT,
  API,
  API_FILES,
  CHANGES,
  DOWNLOADS,
  feedPath,
  jsonPath,
  LISTS,
  OPENAPI,
  portPath,
  RELEASE_FILE,
  schemaPath,
  servicePath,
  transportPath,
  TXT_KEYS,
} from '../registry/index/permalink.ts';
import type { Registry } from '../registry/registry.ts';
import { LOOKUPS } from './api/lookups.ts';
import type { Absolute } from './json/entry-json.ts';
import type { Distribution } from './linked-data.ts';

/** The text of llms.txt (llmstxt.org), which tells programs that read the site where the data is. */
export function printGuide(
  registry: Registry,
  downloads: readonly (Distribution & { readonly what: string })[],
  absolute: Absolute,
): string {
  const { info, entries } = registry;
  const { service, port } = exampleOf(registry);
  const pattern = (path: string): string => absolute('/') + path;
  return `# Ports and Services

> IANA's ${info.title}, release of ${info.updated}${info.excerpt ? ' (an excerpt)' : ''}: ${entries.length} entries, with a permanent page for each service, port and contact. IANA does not run this site. The data is in the public domain (CC0 1.0).

Read the data from its files rather than from the pages. Assignment is not endorsement, and traffic on a port may belong to a different service.

## Data

${downloads.map(({ path, title, what }) => `- [${title}](${absolute(path)}): ${what}`).join('\n')}

## Look something up with one request

Put the number or the name into the address, ask for the file, and read the answer at the place named (as jq writes it). Status 404 for a port means that it is only unassigned or dynamic; for a service, that the registry has and had none of that name.

${LOOKUPS.map(({ question, file, answer }) => `- ${question} ${pattern(file)} at ${answer}`).join('\n')}

## One record at a time

- ${pattern('port/{number}.json')}: a port, for example ${absolute(jsonPath(portPath(port)))}; there is no file for a port that is only unassigned or dynamic and has no common use. Schema: ${absolute(schemaPath('port'))}
- ${pattern('service/{name}.json')}: a service, for example ${absolute(jsonPath(servicePath(service.slug)))}; the name is in lower case, and each UTF-8 byte of a character other than a–z 0–9 - _ . is ~ and two hex digits. Schema: ${absolute(schemaPath('service'))}
- [OpenAPI](${absolute(OPENAPI)}): all JSON files with their schemas; [for readers](${absolute(API)})
- ${absolute(API_FILES)}: every data file with its SHA-256, to follow the site with one request a day
- ${absolute(RELEASE_FILE)}: which release the site shows; other files say in unchangedSince which release last changed them. Schema: ${absolute(schemaPath('release'))}

## Lists

- [Lists](${absolute(LISTS)}): by transport and year, without a port, TXT keys, unauthorized use, aliases, DCCP service codes, blocked ports, common names and uses; each has a JSON file next to its page, for example ${absolute(jsonPath(transportPath('sctp')))}, ${absolute(jsonPath(TXT_KEYS))}. Schemas: ${(['list', 'year', 'txt-keys', 'blocked', 'common-uses'] as const).map((kind) => absolute(schemaPath(kind))).join(', ')}

## Pages

- [Changes](${absolute(CHANGES)}): what each release added, removed and changed; Atom feed: ${absolute(feedPath('all'))}
- [Downloads](${absolute(DOWNLOADS)}): sizes, checksums, examples
- [About](${absolute(ABOUT)}): IANA's notes and notice
`;
}
