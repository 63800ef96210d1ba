import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute, REGISTRY } from './formats.fixture.ts';
import { datasetNode, printLinkedData, termNode } from './linked-data.ts';

test('no text ends the script element, and no address looks like one', () => {
  const text = '</script><!-- a@b.example @x';
  const printed = printLinkedData([termNode(text, text, 'https://ports.example/', absolute)]);
  assert.doesNotMatch(printed, /<|\w@/);
  const read = JSON.parse(printed) as { '@context': string; '@graph': { name: string }[] };
  assert.equal(read['@context'], 'https://schema.org');
  assert.deepEqual(
    read['@graph'].map(({ name }) => name),
    [text],
  );
});

test('the dataset says its release, licence and files', () => {
  const files = [{ path: '/x.csv', type: 'text/csv', title: 'CSV' }];
  assert.deepEqual(datasetNode(REGISTRY, files, absolute), {
    '@type': 'Dataset',
    '@id': 'https://ports.example/downloads/#dataset',
    name: 'IANA T (an excerpt)',
    description:
      'Service names and transport protocol port numbers as IANA lists them, ' +
      'with assignees, contacts, dates, references and notes.',
    url: 'https://ports.example/downloads/',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    creator: {
      '@type': 'Organization',
      name: 'Internet Assigned Numbers Authority',
      url: 'https://www.iana.org/',
    },
    version: '2026-01-02',
    dateModified: '2026-01-02',
    isBasedOn: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xml',
    distribution: [
      { '@type': 'DataDownload', name: 'CSV', encodingFormat: 'text/csv', contentUrl: 'https://ports.example/x.csv' },
    ],
  });
  const whole = { ...REGISTRY, info: { ...REGISTRY.info, excerpt: false } };
  assert.equal(datasetNode(whole, [], absolute)['name'], 'IANA T');
});

test('a term is one of the set of service names', () =>
  assert.deepEqual(termNode('x', 'what x is', 'https://ports.example/service/x/', absolute), {
    '@type': 'DefinedTerm',
    '@id': 'https://ports.example/service/x/',
    name: 'x',
    description: 'what x is',
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': 'https://ports.example/services/',
      name: 'IANA service names',
    },
  }));
