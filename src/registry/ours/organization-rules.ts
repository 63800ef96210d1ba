import type { OrganizationRule } from '../index/organizations/claims.ts';
import { registeredDomain } from '../index/organizations/mail-domain.ts';
import { organizationKey } from '../index/organizations/organization-name.ts';
import type { Problem } from '../text/problem.ts';
import { parseTable } from '../text/table/parse-table.ts';
import { sourceUrl } from './common-names.ts';

const COLUMNS = ['Kind', 'Value', 'Organization', 'Why', 'Source'];
/** Stands in the column Source where IANA's own data is the source. */
const REGISTRY = 'registry';

// Two rows about the same name or domain could contradict each other.
function findTwice(rules: readonly (OrganizationRule & { readonly line: number })[], file: string): Problem[] {
  const same = Map.groupBy(rules, ({ kind, value }) => `${kind} ${kind === 'name' ? organizationKey(value) : value}`);
  return [...same.values()].flatMap(([, ...again]) =>
    again.map(({ value, line }) => ({
      file,
      line,
      value,
      problem: 'a name or domain that stands in the file already',
      remedy: 'Keep one of the two.',
    })),
  );
}

/** Reads organizations.csv; throws RegistryError with every problem. */
export function parseOrganizationRules(text: string, file: string): OrganizationRule[] {
  return parseTable(
    text,
    file,
    COLUMNS,
    ([kind = '', value = '', organization = '', why = '', source = ''], _, line, problems) => {
      const report = (cell: string, problem: string, remedy: string): void =>
        void problems.push({ file, line, value: cell, problem, remedy });
      if (kind !== 'name' && kind !== 'domain') report(kind, 'an unknown kind', 'Write name or domain.');
      if (organizationKey(value) === '') report(value, 'no name and no domain', 'Write what IANA writes.');
      if (kind === 'domain' && registeredDomain(value) !== value)
        report(value, 'not a registered domain', 'Write it without its hosts, such as microsoft.com.');
      if (organizationKey(organization) === '' && (kind === 'name' || organization !== ''))
        report(organization, 'no organization', 'Write its name; only a domain may stand for none.');
      if (why === '' || why.length > 120) report(why, 'no reason, or a long one', 'Say why in a few words.');
      if (source !== REGISTRY && sourceUrl(source) === null)
        report(source, 'not a source', `Write an https URL, RFC NNNN, or ${REGISTRY} for what IANA's data shows.`);
      return { kind: kind === 'domain' ? ('domain' as const) : ('name' as const), value, organization, line };
    },
    findTwice,
  );
}
