import { exampleOf } from '../../registry/facts/example.ts';
import { entryLists } from '../../registry/facts/list/entry-lists.ts';
import { listYears } from '../../registry/facts/list/year-list.ts';
import type { SiteData } from '../../registry/facts/site-data.ts';
import * as paths from '../../registry/index/permalink.ts';
import type { SchemaKind } from '../json/schemas.ts';

/** A parameter: the part of a path that a program fills in. */
interface Parameter {
  readonly name: string;
  readonly what: string;
  /** The JSON Schema of the parameter's values. */
  readonly schema: object;
}

/** A kind of JSON file that a program can ask for. */
export interface Operation {
  readonly id: string;
  /** The path, with the parameter in braces: `/port/{port}.json`. */
  readonly path: string;
  readonly kind: SchemaKind;
  readonly what: string;
  readonly parameter?: Parameter;
  /** What it means if there is no such file; absent if the file is always there. */
  readonly missing?: string;
  /** The path of one such file on this site; null if it has none. */
  readonly example: string | null;
}

const SLUG = { type: 'string', pattern: '^(?:[a-z0-9_-]|~[0-9a-f]{2})(?:[a-z0-9_.-]|~[0-9a-f]{2})*$' };
const IN_SLUGS =
  'in lower case, and each UTF-8 byte of a character other than a–z 0–9 - _ . as ~ and two hex digits: cl/1 is cl~2f1';

function operationsOfOne({ registry, ours }: Pick<SiteData, 'registry' | 'ours'>): Operation[] {
  const { service, port } = exampleOf(registry);
  const [organization] = ours.organizations.all;
  const [year] = listYears(registry);
  return [
    {
      id: 'getPort',
      path: '/port/{port}.json',
      kind: 'port',
      what: 'A port: its status on each transport, its entries, and common uses, which are not from IANA.',
      parameter: { name: 'port', what: 'The number.', schema: { type: 'integer', minimum: 0, maximum: 65535 } },
      missing: 'The port is only unassigned or dynamic, and has no common use.',
      example: paths.jsonPath(paths.portPath(port)),
    },
    {
      id: 'getService',
      path: '/service/{service}.json',
      kind: 'service',
      what: 'A service: its ports, its entries, its aliases and its labels in DNS. A removed service keeps its file.',
      parameter: { name: 'service', what: `The name of the service, ${IN_SLUGS}.`, schema: SLUG },
      missing: 'The registry has no service of this name, and had none since the history of the site begins.',
      example: paths.jsonPath(paths.servicePath(service.slug)),
    },
    {
      id: 'getOrganization',
      path: '/organization/{organization}.json',
      kind: 'organization',
      what: 'An organization: its contacts, and the entries that name them.',
      parameter: { name: 'organization', what: 'The slug of the organization: see /organizations.json.', schema: SLUG },
      missing: 'No contact belongs or belonged to an organization of this slug.',
      example: organization ? paths.jsonPath(paths.organizationPath(organization.slug)) : null,
    },
    {
      id: 'getYear',
      path: '/year/{year}.json',
      kind: 'year',
      what: 'What IANA registered, modified and removed in a year.',
      parameter: { name: 'year', what: 'The year, of four digits.', schema: { type: 'string', pattern: '^\\d{4}$' } },
      missing: 'No entry was registered, modified or removed in this year.',
      example: year === undefined ? null : paths.jsonPath(paths.yearPath(year)),
    },
  ];
}

const always = (id: string, path: string, kind: SchemaKind, what: string): Operation => ({
  ...{ id, path, kind, what },
  example: path,
});

// The ID of an operation: getTransportSctp for `/transport/sctp.json`.
const idOf = (path: string): string =>
  `get${path.replace(/\.json$/, '').replace(/[/-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** The JSON files that other programs may read. Files for the site's own scripts are not among them. */
export function apiOperations(data: SiteData): Operation[] {
  const lists = entryLists(data).map(({ path, heading }) => {
    const json = paths.jsonPath(path);
    return always(idOf(json), json, 'list', `The list “${heading}”: its entries, in IANA’s order.`);
  });
  return [
    ...operationsOfOne(data),
    ...lists,
    always(
      'getTxtKeys',
      paths.jsonPath(paths.TXT_KEYS),
      'txt-keys',
      'TXT keys, each with the services that define it.',
    ),
    always('getBlocked', paths.jsonPath(paths.BLOCKED), 'blocked', 'The ports that browsers block. Not from IANA.'),
    always(
      'getCommonUses',
      paths.jsonPath(paths.COMMON_USES),
      'common-uses',
      'What people call services and use ports for, each with its source. Not from IANA.',
    ),
    always(
      'getPortLimits',
      paths.PORT_LIMITS,
      'port-limits',
      'Ports that operating systems use or restrict, such as ephemeral ports. Not from IANA.',
    ),
    always('getOrganizations', paths.jsonPath(paths.ORGANIZATIONS), 'organizations', 'All organizations, with counts.'),
    always('getRegistry', '/service-names-port-numbers.json', 'registry', 'The whole registry.'),
    always('getRelease', paths.RELEASE_FILE, 'release', 'Which release the site shows, and where its history begins.'),
    always('getFiles', paths.API_FILES, 'files', 'All data files, each with its size and its SHA-256, for a mirror.'),
  ];
}
