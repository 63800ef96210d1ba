import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { firstOf } from '../../registry/text/must.ts';
import { absolute } from '../formats.fixture.ts';
import { joinForJson } from './entry-json.ts';
import { read, refusals } from './json.fixture.ts';
import { printOrganizationJson, printOrganizationsJson } from './organization-json.ts';

const registry = registryOf(
  [
    entryOf({ 'Service Name': 'held', Assignee: '[Ann]', Contact: '[Bob]' }),
    entryOf({ 'Service Name': 'asked', Assignee: '[Zoe]', Contact: '[Bob]' }),
  ],
  [
    ['Ann', 'Ann', 'Acme Inc.', 'mailto:ann&acme.example'],
    ['Bob', 'Bob', '', 'mailto:bob&acme.example'],
  ],
);
const data = siteDataOf(registry);
const { all } = data.ours.organizations;

test('an organization says its contacts, by what they belong to it, and its entries', () => {
  const text = printOrganizationJson(joinForJson(data), firstOf(all, 'organization'), absolute);
  assert.deepEqual(refusals('organization', text), []);
  const json = read('organization', text);
  assert.deepEqual(
    [json.$schema, json.permalink, json.unchangedSince, json.name, json.spellings, json.services, json.earlierMembers],
    [
      'https://ports.example/schema/organization.json',
      'https://ports.example/organization/acme/',
      null,
      'Acme Inc.',
      ['Acme Inc.'],
      2,
      [],
    ],
  );
  const permalink = (id: string) => `https://ports.example/contact/${id.toLowerCase()}/`;
  assert.deepEqual(json.members, [
    { id: 'Ann', title: 'Ann', permalink: permalink('Ann'), belongsBy: 'organization', byIana: true },
    { id: 'Bob', title: 'Bob', permalink: permalink('Bob'), belongsBy: 'domain', byIana: false },
  ]);
  assert.deepEqual(
    [json.entries, json.contactOnly].map((entries) => entries.map(({ serviceName }) => serviceName)),
    [['held'], ['asked']],
  );
});

test('the list of organizations says how much each has', () => {
  const text = printOrganizationsJson(registry, all, absolute);
  assert.deepEqual(refusals('organizations', text), []);
  assert.deepEqual(read('organizations', text).organizations, [
    {
      permalink: 'https://ports.example/organization/acme/',
      slug: 'acme',
      name: 'Acme Inc.',
      spellings: ['Acme Inc.'],
      members: 2,
      services: 2,
      entries: 1,
      contactOnly: 1,
    },
  ]);
});
