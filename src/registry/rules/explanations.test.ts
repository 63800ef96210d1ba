import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { EXPLANATIONS } from './explanations.ts';
import { RULES } from './rules.ts';

const ALIAS = entryOf({ 'Assignment Notes': 'This entry is an alias to "a-b".' });
const FREE = entryOf({ Description: 'Unassigned' });

type Case = [value: string, entry?: ReturnType<typeof entryOf>];
// Oddities that an explanation covers, and others that it does not, by the beginning of its reason.
const CASES: Record<string, { covered: Case[]; others: Case[] }> = {
  'RFC 6335 §10.1': {
    covered: [
      ['a_b', ALIAS],
      ['EtherNet/IP-1', ALIAS],
      ['whois++', ALIAS],
      ['x'.repeat(40), ALIAS],
    ],
    others: [['a_b', FREE], ['a_b'], ['a b', ALIAS], ['', ALIAS], ['x'.repeat(41), ALIAS]],
  },
  'RFC 6335 (2011)': {
    covered: [
      ['Unassigned [was netstat]'],
      ['(unassigned)'],
      ['Reserved for x'],
      ['Removed'],
      ['De-registered'],
      ['deprecated'],
      ['De-Commissioned Port'],
      ['decommissioned'],
      ['Decomissioned'],
    ],
    others: [['Unassignedly'], ['Reservedly'], ['was Unassigned'], ['open']],
  },
  'RFC 1060': { covered: [['any private mail system']], others: [['many private '], ['any privateer']] },
  'IANA records a use': {
    covered: [['Possibly used by Sun Solaris 9']],
    others: [['Is it Possibly used by Sun Solaris']],
  },
  'IANA sometimes': { covered: [['5-5', FREE]], others: [['5-5', ALIAS], ['5-5']] },
  'Three ports': { covered: [['7775'], ['7776'], ['7997'], ['7775-7776']], others: [['17775'], ['77761'], ['7777']] },
  'The two dates': {
    covered: [['registered 2011-05-23, modified 2011-05-16']],
    others: [
      ['x registered 2011-05-23, modified 2011-05-16'],
      ['registered 2011-05-23, modified 2011-05-161'],
      ['registered 2011-05-24, modified 2011-05-16'],
    ],
  },
  'IANA’s note has': { covered: [['Ari√´n wrote']], others: [['by Ari√´n x'], ['Ari√´nx']] },
  'IANA lists two': {
    covered: [['SEIKO_EPSON and Seiko_Epson']],
    others: [['SEIKO_EPSON and Seiko_Epson2'], ['x_SEIKO_EPSON and Seiko_Epson']],
  },
  'These addresses': {
    covered: [['mailto:a@b.c'], ['mailto:a@b.c>'], ['mailto:Ann Lee Bly'], ['mailto:Ann Lee']],
    others: [
      ['mailto:Ann'],
      ['mailto:a@b@c'],
      ['mailto:ann lee'],
      ['xmailto:a@b.c'],
      ['mailto:a @b'],
      ['mailto:a@b c'],
    ],
  },
};

test('each explanation is tried below', () => {
  const tried = Object.keys(CASES);
  assert.deepEqual(
    EXPLANATIONS.map(({ reason }) => tried.filter((start) => reason.startsWith(start)).length),
    EXPLANATIONS.map(() => 1),
  );
  assert.equal(tried.length, EXPLANATIONS.length);
});

for (const [start, { covered, others }] of Object.entries(CASES)) {
  test(`“${start} …” explains what IANA has, and nothing beside it`, () => {
    const explanation = EXPLANATIONS.find(({ reason }) => reason.startsWith(start));
    assert.ok(explanation && explanation.rule in RULES && explanation.reason.endsWith('.'));
    const covers = ([value, entry]: Case): boolean => explanation.covers({ value, ...(entry && { entry }) });
    assert.deepEqual(
      covered.filter((one) => !covers(one)),
      [],
    );
    assert.deepEqual(others.filter(covers), []);
  });
}
