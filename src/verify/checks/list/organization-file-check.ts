import type { Finding } from '../../finding.ts';
import { cellsOf, linksOf, type Value } from '../../reading/json.ts';
import type { ShownOrganization } from '../../reading/organization.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import type { Rule } from '../../rules.ts';
import { compareRows } from '../entry-check.ts';
import type { LinkCheck } from '../link-check.ts';

const ALL = '/organizations.json';
const fileOf = (path: string): string => `${path.slice(0, -1)}.json`;
const list = (value: unknown): Value[] => (Array.isArray(value) ? (value as Value[]) : []);

// The path of the organization that a JSON file names as its permalink.
const pathIn = (site: Site, value: Value): string => resolveInside(site, '/', String(value['permalink']))?.path ?? '';

/** Checks that the JSON of organizations agrees with their pages and IANA's rows, and that no file is missing. */
export function checkOrganizationFiles(
  site: Site,
  organizations: ReadonlyMap<string, ShownOrganization>,
  links: LinkCheck,
): Finding[] {
  const find = (rule: Rule, page: string, place: string): Finding => ({ rule, page, place });
  const findOther = (file: string, shown: unknown, expected: unknown): Finding[] => {
    const [one, other] = [JSON.stringify(shown), JSON.stringify(expected)];
    return one === other ? [] : [find('JSON that differs from its page', file, `${one} instead of ${other}`)];
  };
  const read = (file: string, check: (value: Value) => Finding[]): Finding[] => {
    let value: Value;
    try {
      value = JSON.parse(site.read(file)) as Value;
    } catch (error) {
      return [find('JSON that cannot be read', file, String(error))];
    }
    for (const url of linksOf(value)) links.note(file, url, url);
    return check(value);
  };

  const checkOne = (file: string): Finding[] =>
    read(file, (value) => {
      const organization = organizations.get(pathIn(site, value));
      if (!organization) return findOther(file, value['permalink'], 'the URL of an organization');
      const { name, members, derived, assigned, onlyContact, services } = organization;
      const shown = list(value['members']);
      return [
        ...findOther(file, [value['name'], value['services']], [name, services]),
        ...findOther(
          file,
          shown.map(({ id }) => id),
          members,
        ),
        ...findOther(
          file,
          shown.filter(({ byIana }) => byIana === false).map(({ id }) => id),
          derived,
        ),
        ...compareRows(file, list(value['entries']).map(cellsOf), assigned),
        ...compareRows(file, list(value['contactOnly']).map(cellsOf), onlyContact),
      ];
    });
  const checkAll = (): Finding[] =>
    read(ALL, (value) => {
      const shown = list(value['organizations']).map((one) => [
        pathIn(site, one),
        ...['name', 'members', 'services', 'entries', 'contactOnly'].map((property) => one[property]),
      ]);
      const expected = [...organizations].map(([path, { name, members, services, assigned, onlyContact }]) => [
        path,
        ...[name, members.length, services, assigned.length, onlyContact.length],
      ]);
      return findOther(ALL, shown.map(String).sort(), expected.map(String).sort());
    });

  const files = new Set(site.files);
  const owed = [ALL, ...[...organizations.keys()].map(fileOf)];
  return [
    ...owed.filter((file) => !files.has(file)).map((file) => find('JSON that is missing', file, file)),
    ...site.files.filter((file) => /^\/organization\/.*\.json$/.test(file)).flatMap(checkOne),
    ...(files.has(ALL) ? checkAll() : []),
  ];
}
