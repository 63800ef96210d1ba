import { parseNames } from '../search/index/names.ts';
import { parsePeople } from '../search/index/people.ts';
import { addUses } from '../search/index/uses.ts';
import type { Known } from './guess.ts';

const SERVICES = [
  'ssh 22',
  'sql*net 44',
  'http 14',
  'cl/1 92',
  'cl-1 0',
  'z39.50 38',
  'https 233',
  'smb 2',
  'alt =591,8008',
  'span =6000-6063',
  'rdp -',
];
const PORTS = ['r44', 'o', 'p', 'l7000+9,42991+9', 's7000+9'];
const USES = ['http\tWeb', '3389\tRDP\tRemote Desktop'];
const FORMER = ['old-one\t2020-01-01\t'];

const PEOPLE = [
  ['RFC 793', 'RFC 6335', 'draft-x-y-02'],
  ['Stuart Cheshire', 'Adam Norén', 'Apple'],
  ['RFC 1'],
  ['Ann Former'],
  ['Apple Inc.\tapple\t3', 'Cisco Systems\tcisco-systems\t2'],
];

/** What a small site has: all ports, but for two spans of ports without a page of their own. */
export const KNOWN: Known = {
  names: addUses(
    parseNames([SERVICES, PORTS].map((lines) => lines.join('\n')).join('\n\n')),
    [USES, FORMER].map((lines) => lines.join('\n')).join('\n\n'),
  ),
  people: parsePeople(PEOPLE.map((lines) => lines.join('\n')).join('\n\n')),
};
