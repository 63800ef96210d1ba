import type { Odd } from './rule.ts';
import type { RuleName } from './rules.ts';

/** Why IANA's data has some of the oddities of one rule. */
export interface Explanation {
  readonly rule: RuleName;
  readonly reason: string;
  readonly covers: (odd: Odd) => boolean;
}

const matches = (pattern: RegExp) => (odd: Odd) => pattern.test(odd.value);

/** Everything that is known of oddities. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    rule: 'name-syntax',
    reason: 'RFC 6335 §10.1 kept the names that were registered before its rules, as aliases to well-formed ones.',
    covers: ({ entry, value }) =>
      /^[\w.+*/-]{1,40}$/.test(value) && /This entry is an alias to "/.test(entry?.note ?? ''),
  },
  {
    rule: 'unnamed-wording',
    reason: 'RFC 6335 (2011) defined the two words. These entries use other words for them.',
    covers: matches(/^(\(?unassigned\b|reserved\b|removed|de-registered|deprecated|de-?commissioned|decomissioned)/i),
  },
  {
    rule: 'unnamed-wording',
    reason: 'RFC 1060 reserved some System Ports for "any private" use of one kind.',
    covers: matches(/^any private /),
  },
  {
    rule: 'unnamed-wording',
    reason: 'IANA records a use of a port that it only suspects.',
    covers: matches(/^Possibly used by Sun Solaris/),
  },
  {
    rule: 'range-of-one',
    reason: 'IANA sometimes keeps the range form when only one port of it is left.',
    covers: ({ entry }) => entry?.description === 'Unassigned',
  },
  {
    rule: 'assigned-twice',
    reason: 'Three ports were assigned, or listed again, without cutting the unassigned range around them.',
    covers: matches(/^(7775-7776|7775|7776|7997)$/),
  },
  {
    rule: 'date-order',
    reason: 'The two dates may be swapped.',
    covers: matches(/^registered 2011-05-23, modified 2011-05-16$/),
  },
  {
    rule: 'mojibake',
    reason: 'IANA’s note has Ari√´n for Ariën. We show it unchanged.',
    covers: matches(/^Ari√´n /),
  },
  {
    rule: 'contact-twin',
    reason: 'IANA lists two contacts. Each has its own page.',
    covers: matches(/^SEIKO_EPSON and Seiko_Epson$/),
  },
  {
    rule: 'contact-address',
    reason: 'These addresses contain @, an old mail route or a stray >. One is a name.',
    covers: matches(/^mailto:([^@\s<>]+@[^@\s<>]+>?|[A-Z][a-z]+( [A-Z][a-z]+)+)$/),
  },
];
