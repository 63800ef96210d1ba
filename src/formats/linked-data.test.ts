import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute, REGISTRY } from './formats.fixture.ts';
import { breadcrumbsNode, datasetNode, printLinkedData, termNode } from './linked-data.ts';

test('no text ends the script element, and no address looks like one', () => {
  const text = '</script><!-- a@b.example @x';
  const printed = printLinkedData([termNode(text, text, 'https://ports.example/', absolute)]);
  assert.doesNotMatch(printed, /<|\w@/);
  const read = JSON.parse(printed) as { '@graph': { name: string }[] };
  assert.deepEqual(
    read['@graph'].map(({ name }) => name),
    [text],
  );
});

test('breadcrumbs are numbered from the top and end with the page itself', () => {
  const node = breadcrumbsNode(
    [{ title: 'Home', path: '/' }],
    { title: 'A', url: 'https://ports.example/a/' },
    absolute,
  );
  assert.deepEqual(node['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://ports.example/' },
    { '@type': 'ListItem', position: 2, name: 'A', item: 'https://ports.example/a/' },
  ]);
});

test('the dataset says its release, licence and files', () => {
  const node = datasetNode(REGISTRY, [{ path: '/x.csv', type: 'text/csv', title: 'CSV' }], absolute);
  assert.equal(node['version'], '2026-01-02');
  assert.match(String(node['license']), /publicdomain\/zero/);
  assert.deepEqual(node['distribution'], [
    { '@type': 'DataDownload', name: 'CSV', encodingFormat: 'text/csv', contentUrl: 'https://ports.example/x.csv' },
  ]);
});
