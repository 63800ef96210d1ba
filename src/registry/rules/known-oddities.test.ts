import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { KNOWN_ODDITIES, type KnownOddity } from './known-oddities.ts';
import { RULES } from './rules.ts';

const ALIAS = entryOf({ 'Assignment Notes': 'This entry is an alias to "a-b".' });
const FREE = entryOf({ Description: 'Unassigned' });

type Case = [value: string, entry?: ReturnType<typeof entryOf>];
const CASES: Record<keyof typeof KNOWN_ODDITIES, { accepted: Case[]; refused: Case[] }> = {
  'historic alias': {
    accepted: [
      ['a_b', ALIAS],
      ['EtherNet/IP-1', ALIAS],
      ['whois++', ALIAS],
      ['x'.repeat(40), ALIAS],
    ],
    refused: [['a_b', FREE], ['a_b'], ['a b', ALIAS], ['', ALIAS], ['x'.repeat(41), ALIAS]],
  },
  'historic alias without its note': { accepted: [['edi_service']], refused: [['xedi_service'], ['edi_service2']] },
  'status in other words': {
    accepted: [
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
    refused: [['Unassignedly'], ['Reservedly'], ['was Unassigned'], ['open']],
  },
  'private use': { accepted: [['any private mail system']], refused: [['many private '], ['any privateer']] },
  'suspected use': {
    accepted: [['Possibly used by Sun Solaris 9']],
    refused: [['Is it Possibly used by Sun Solaris']],
  },
  'single port as a range': { accepted: [['5-5', FREE]], refused: [['5-5', ALIAS], ['5-5']] },
  'unassigned range not cut': { accepted: [['7775'], ['7776'], ['7997']], refused: [['17775'], ['77761'], ['7777']] },
  'modified before registered': {
    accepted: [['2011-05-23 > 2011-05-16']],
    refused: [['x2011-05-23 > 2011-05-16'], ['2011-05-23 > 2011-05-161'], ['2011-05-24 > 2011-05-16']],
  },
  'text decoded wrongly': { accepted: [['Ari√´n wrote']], refused: [['by Ari√´n x'], ['Ari√´nx']] },
  'contacts that differ in case': { accepted: [['seiko_epson']], refused: [['seiko_epson2'], ['x_seiko_epson']] },
  'address as it came': {
    accepted: [['mailto:a@b.c'], ['mailto:a@b.c>'], ['mailto:Ann Lee Bly'], ['mailto:Ann Lee']],
    refused: [
      ['mailto:Ann'],
      ['mailto:a@b@c'],
      ['mailto:ann lee'],
      ['xmailto:a@b.c'],
      ['mailto:a @b'],
      ['mailto:a@b c'],
    ],
  },
};

for (const [name, { accepted, refused }] of Object.entries(CASES)) {
  const oddity: KnownOddity = KNOWN_ODDITIES[name as keyof typeof KNOWN_ODDITIES];
  test(`“${name}” accepts what IANA has, and nothing beside it`, () => {
    const accepts = ([value, entry]: Case): boolean =>
      oddity.accepts({ table: 'entries', line: 2, value, ...(entry && { entry }) });
    assert.deepEqual(
      accepted.filter((one) => !accepts(one)),
      [],
    );
    assert.deepEqual(refused.filter(accepts), []);
    assert.ok(oddity.rule in RULES && oddity.reason.endsWith('.'));
  });
}
