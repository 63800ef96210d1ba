import type { Oddity } from './rule.ts';
import type { RuleName } from './rules.ts';

/** Oddities of one rule that are accepted because IANA's data really has them. */
export interface KnownOddity {
  readonly rule: RuleName;
  readonly reason: string;
  readonly accepts: (oddity: Oddity) => boolean;
}

const matches = (pattern: RegExp) => (oddity: Oddity) => pattern.test(oddity.value);

/** Every oddity accepted, by name. One that accepts nothing in the whole registry is itself a problem. */
export const KNOWN_ODDITIES = {
  'historic alias': {
    rule: 'name-syntax',
    reason: 'RFC 6335 §10.1 kept the names that were registered before its rules, as aliases to well-formed ones.',
    accepts: ({ entry, value }) =>
      /^[\w.+*/-]{1,40}$/.test(value) && /This entry is an alias to "/.test(entry?.note ?? ''),
  },
  'historic alias without its note': {
    rule: 'name-syntax',
    reason: 'An alias to edi-service, as the description there says; IANA forgot the note.',
    accepts: matches(/^edi_service$/),
  },
  'status in other words': {
    rule: 'unnamed-wording',
    reason:
      'Entries from before RFC 6335 §6 named the statuses say in their own words that a port is unassigned again.',
    accepts: matches(/^(\(?unassigned\b|reserved\b|removed|de-registered|deprecated|de-?commissioned|decomissioned)/i),
  },
  'private use': {
    rule: 'unnamed-wording',
    reason: 'RFC 1060 reserved some System Ports for "any private" use of one kind.',
    accepts: matches(/^any private /),
  },
  'suspected use': {
    rule: 'unnamed-wording',
    reason: 'IANA records a use of a port that it only suspects.',
    accepts: matches(/^Possibly used by Sun Solaris/),
  },
  'single port as a range': {
    rule: 'range-of-one',
    reason:
      'What is left of an unassigned range after its other ports were assigned is sometimes written as a range still.',
    accepts: ({ entry }) => entry?.description === 'Unassigned',
  },
  'unassigned range not cut': {
    rule: 'assigned-twice',
    reason: 'Three ports were assigned, or listed again, without cutting the unassigned range around them.',
    accepts: matches(/^(7775|7776|7997)$/),
  },
  'modified before registered': {
    rule: 'date-order',
    reason: 'One entry of May 2011 has the two dates the wrong way round.',
    accepts: matches(/^2011-05-23 > 2011-05-16$/),
  },
  'text decoded wrongly': {
    rule: 'mojibake',
    reason: 'A reporter named Ariën reads √´ at IANA; it is kept as it is.',
    accepts: matches(/^Ari√´n /),
  },
  'contacts that differ in case': {
    rule: 'contact-twin',
    reason: 'SEIKO_EPSON and Seiko_Epson are two contacts; their slugs keep them apart.',
    accepts: matches(/^seiko_epson$/),
  },
  'address as it came': {
    rule: 'contact-address',
    reason: 'IANA left some addresses with their @, a route of the eighties or a stray >, and one with a name instead.',
    accepts: matches(/^mailto:([^@\s<>]+@[^@\s<>]+>?|[A-Z][a-z]+( [A-Z][a-z]+)+)$/),
  },
} as const satisfies Record<string, KnownOddity>;
