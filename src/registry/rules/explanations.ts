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
    rule: 'name-syntax',
    reason: 'An alias to edi-service, as the description there says; IANA forgot the note.',
    covers: matches(/^edi_service$/),
  },
  {
    rule: 'unnamed-wording',
    reason:
      'Entries from before RFC 6335 §6 named the statuses say in their own words that a port is unassigned again.',
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
    reason:
      'What is left of an unassigned range after its other ports were assigned is sometimes written as a range still.',
    covers: ({ entry }) => entry?.description === 'Unassigned',
  },
  {
    rule: 'assigned-twice',
    reason: 'Three ports were assigned, or listed again, without cutting the unassigned range around them.',
    covers: matches(/^(7775-7776|7775|7776|7997)$/),
  },
  {
    rule: 'date-order',
    reason: 'One entry of May 2011 has the two dates the wrong way round.',
    covers: matches(/^2011-05-23 > 2011-05-16$/),
  },
  {
    rule: 'mojibake',
    reason: 'A reporter named Ariën reads √´ at IANA; it is kept as it is.',
    covers: matches(/^Ari√´n /),
  },
  {
    rule: 'contact-twin',
    reason: 'SEIKO_EPSON and Seiko_Epson are two contacts; their slugs keep them apart.',
    covers: matches(/^SEIKO_EPSON and Seiko_Epson$/),
  },
  {
    rule: 'contact-address',
    reason: 'IANA left some addresses with their @, a route of the eighties or a stray >, and one with a name instead.',
    covers: matches(/^mailto:([^@\s<>]+@[^@\s<>]+>?|[A-Z][a-z]+( [A-Z][a-z]+)+)$/),
  },
];
