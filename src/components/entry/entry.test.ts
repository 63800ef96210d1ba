import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { siteOf } from '../../site.fixture.ts';
import { openRenderer } from '../render.fixture.ts';

const renderer = await openRenderer();
after(() => renderer[Symbol.asyncDispose]());

const named = entryOf({ 'Service Name': 'x11', 'Port Number': '6000-6001', 'Transport Protocol': 'tcp' });
const site = siteOf(registryOf([named]), {}, { base: '/ports/' });

test('an entry is called by its name, its ports and its transport, each with its page', async () => {
  assert.equal(
    await renderer.render('entry/EntryName.astro', { entry: named }, site),
    '<a class="name" href="/ports/service/x11/">x11</a> <a class="ports" href="/ports/range/6000-6001/">6000-6001</a> tcp',
  );
});
