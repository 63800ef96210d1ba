import assert from 'node:assert/strict';
import test from 'node:test';
import { type ContactDetails, parseContact } from '../../record/contact.ts';
import type { OrganizationRule } from './claims.ts';
import { listOrganizations } from './organizations.ts';

const contact = (id: string, name: string, organization: string, ...uris: string[]): ContactDetails =>
  parseContact([id, name, organization, uris.map((uri) => `mailto:${uri}`).join('|'), ''], 'test', 2, []);

interface Then {
  readonly former?: ContactDetails[];
  readonly past?: ContactDetails[];
  readonly rules?: OrganizationRule[];
}
const group = (present: ContactDetails[], { former = [], past = [], rules = [] }: Then = {}) =>
  listOrganizations({ present, former, past }, rules);
const shown = (...args: Parameters<typeof group>) =>
  group(...args).map(({ slug, members, once }) => [
    slug,
    members.map(({ id, by }) => `${id} ${by}`).join(),
    ...(once.length > 0 ? [once.join()] : []),
  ]);
const named = (value: string, organization: string): OrganizationRule => ({ kind: 'name', value, organization });
const at = (value: string, organization: string): OrganizationRule => ({ kind: 'domain', value, organization });

test('contacts of one organization field belong together, however it is spelled', () => {
  const [one, ...others] = group([
    contact('a', 'Ann', 'Oracle Corp.'),
    contact('b', '', 'Oracle'),
    contact('c', 'Carl', 'ORACLE'),
    contact('d', 'Dora', 'Oracle Corp.'),
  ]);
  assert.ok(one);
  assert.equal(others.length, 0);
  assert.deepEqual([one.slug, one.name], ['oracle', 'Oracle Corp.']);
  assert.deepEqual(one.spellings, ['ORACLE', 'Oracle', 'Oracle Corp.']);
  assert.deepEqual(
    one.members.map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  );
  // Of spellings that are used equally often, the shorter one is taken.
  assert.equal(group([contact('a', '', 'OKTA Inc'), contact('b', '', 'okta')])[0]?.name, 'okta');
});

test('a name is an organization if it has a legal form, or if another contact has it as its organization', () => {
  assert.deepEqual(
    shown([
      contact('a', 'Storix, Inc.', ''),
      contact('b', 'Wi-Fi Alliance', ''),
      contact('c', 'Carl', 'Wi-Fi Alliance'),
      contact('d', 'Support Team', ''),
      contact('e', 'Plex Inc.', 'Other'),
    ]),
    [
      ['other', 'e organization'],
      ['storix', 'a name'],
      ['wi-fi-alliance', 'b name,c organization'],
    ],
  );
});

const MICROSOFT = [contact('a', 'Ann', 'Microsoft Corporation', 'ann&microsoft.com')];

test('a domain is an organization’s if the registry shows both at one contact', () => {
  const bob = contact('b', 'Bob', '', 'bob&research.microsoft.com');
  assert.deepEqual(shown([...MICROSOFT, bob]), [['microsoft', 'a organization,b domain']]);
  assert.deepEqual(shown([contact('a', 'Ann', 'Microsoft Corporation'), bob]), [['microsoft', 'a organization']]);
});

test('a domain that is not named after the organization is an employer’s, a provider’s or anybody’s', () => {
  const others = [contact('b', 'Bob', '', 'bob&orange.com')];
  assert.deepEqual(shown([contact('a', 'Ann', '3GPP', 'ann&orange.com'), ...others]), [['3gpp', 'a organization']]);
});

test('a chair who has an address at an employer takes nothing from the employer', () => {
  const chair = contact('c', 'Carl', 'Some Alliance', 'carl&microsoft.com');
  assert.deepEqual(shown([...MICROSOFT, contact('b', 'Bob', '', 'bob&microsoft.com'), chair]), [
    ['microsoft', 'a organization,b domain'],
    ['some-alliance', 'c organization'],
  ]);
});

test('a domain that may be of two organizations is of none', () => {
  const two = [contact('a', '', 'Cisco', 'a&cisco.com'), contact('b', '', 'Cisco Systems', 'b&cisco.com')];
  const bob = contact('x', 'Bob', '', 'x&cisco.com');
  assert.deepEqual(shown([...two, bob]), [
    ['cisco', 'a organization'],
    ['cisco-systems', 'b organization'],
  ]);
  assert.deepEqual(shown([...two, bob], { rules: [named('Cisco Systems', 'Cisco')] }), [
    ['cisco', 'a organization,b organization,x domain'],
  ]);
});

test('what the table puts into another organization keeps its slug as an alias', () => {
  const rules = [named('Cisco Systems', 'Cisco'), named('Cisco, Inc.', 'Cisco')];
  const [cisco] = group([contact('a', '', 'Cisco Systems, Inc.')], { rules });
  assert.deepEqual([cisco?.slug, cisco?.aliases], ['cisco', [{ name: 'Cisco Systems', slug: 'cisco-systems' }]]);
  assert.deepEqual(group([contact('a', '', 'Cisco')])[0]?.aliases, []);
});

test('a contact with several addresses belongs by the one that leads there', () => {
  const [microsoft] = group([...MICROSOFT, contact('b', 'Bob', '', 'b&x.org', 'b&microsoft.com')]);
  assert.deepEqual(microsoft?.members[1], { id: 'b', by: 'domain', domain: 'microsoft.com' });
});

test('who has addresses at two organizations is at neither', () => {
  const two = [...MICROSOFT, contact('o', '', 'Oracle', 'o&oracle.com')];
  assert.deepEqual(shown([...two, contact('b', 'Bob', '', 'b&oracle.com', 'b&microsoft.com')]), [
    ['microsoft', 'a organization'],
    ['oracle', 'o organization'],
  ]);
});

test('a school’s domain is nobody’s', () =>
  assert.deepEqual(shown([contact('a', '', 'MIT', 'a&mit.edu'), contact('b', 'Bob', '', 'b&cs.mit.edu')]), [
    ['mit', 'a organization'],
  ]));

test('a domain alone names no organization, unless the table does', () => {
  const two = [contact('a', 'Ann', '', 'a&eng.sun.com'), contact('b', 'Bob', '', 'b&sun.com')];
  assert.deepEqual(shown(two), []);
  const [sun] = group(two, { rules: [at('sun.com', 'Sun Microsystems, Inc.')] });
  assert.deepEqual([sun?.slug, sun?.name, sun?.spellings], ['sun-microsystems', 'Sun Microsystems, Inc.', []]);
});

test('the table takes a domain from an organization, and gives names', () => {
  const yahoo = [contact('a', '', 'Yahoo', 'a&yahoo.com'), contact('b', 'Bob', '', 'b&yahoo.com')];
  assert.deepEqual(shown(yahoo, { rules: [at('yahoo.com', '')] }), [['yahoo', 'a organization']]);
  assert.equal(group(yahoo, { rules: [named('Yahoo', 'Yahoo!')] })[0]?.name, 'Yahoo!');
});

test('an organization that IANA once named stays, with those who were there', () => {
  const gone = contact('g', 'Gone', 'Oldco Ltd', 'g&oldco.com');
  assert.deepEqual(shown([contact('a', 'Ann', 'New')], { past: [contact('a', '', 'Old')] }), [
    ['new', 'a organization'],
    ['old', '', 'a'],
  ]);
  assert.deepEqual(shown([contact('b', 'Bob', '', 'b&oldco.com')], { former: [gone], past: [gone] }), [
    ['oldco', 'b domain', 'g'],
  ]);
  assert.deepEqual(shown(MICROSOFT, { former: [contact('b', 'Bob', '', 'b&microsoft.com')], past: MICROSOFT }), [
    ['microsoft', 'a organization', 'b'],
  ]);
});

test('organizations are ordered by name, and no two share a slug', () => {
  const all = group(['b c', 'Ä', 'a', 'b-c', 'A.B.C', 'a b'].map((name, i) => contact(String(i), '', name)));
  assert.equal(all.map(({ slug }) => slug).join(), 'a,a-b,abc,b-c');
});
