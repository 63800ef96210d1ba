import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import type { SiteData } from '../../registry/facts/site-data.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { absolute, REGISTRY } from '../formats.fixture.ts';
import { SCHEMA_KINDS } from '../json/schemas.ts';
import { printOpenApi } from './openapi.ts';
import { apiOperations } from './operations.ts';

interface Described {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: object } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
const DATA = siteDataOf(REGISTRY);
const TEXT = printOpenApi(DATA, absolute);
const DESCRIBED = JSON.parse(TEXT) as Described;

test('every kind of schema is that of some file, and every operation has a path and an ID of its own', () => {
  const operations = apiOperations(DATA);
  assert.deepEqual([...new Set(operations.map(({ kind }) => kind))].sort(), [...SCHEMA_KINDS].sort());
  for (const values of [operations.map(({ path }) => path), operations.map(({ id }) => id)])
    assert.equal(new Set(values).size, operations.length);
  for (const { id } of operations) assert.match(id, /^get[A-Z]\w+$/);
});

test('a path has the parameter that it names, and only such a file may be missing', () => {
  for (const { path, parameter, missing } of apiOperations(DATA)) {
    assert.equal(parameter === undefined, missing === undefined, path);
    assert.deepEqual(path.match(/\{\w+\}/g) ?? [], parameter ? [`{${parameter.name}}`] : []);
    assert.equal('404' in (DESCRIBED.paths[path]?.get.responses ?? {}), missing !== undefined, path);
  }
});

test('whatever a description refers to is in it', () => {
  const names = [...TEXT.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
  assert.ok(names.includes('entry') && names.includes('port'));
  assert.deepEqual(
    names.filter((name) => !Object.hasOwn(DESCRIBED.components.schemas, name)),
    [],
  );
  assert.doesNotMatch(TEXT, /\$defs/);
});

test('a description is of the site below its folder, and says nothing of a release', () => {
  const below = JSON.parse(printOpenApi(DATA, (path) => `https://ports.example/ports${path}`)) as Described;
  assert.deepEqual(below.servers, [{ url: 'https://ports.example/ports' }]);
  assert.ok(!TEXT.includes(REGISTRY.info.updated));
});

test('the example of a year is the first, and a registry that has none of a kind has no example of it', () => {
  const exampleOf = (data: SiteData, id: string): string | null | undefined =>
    apiOperations(data).find((one) => one.id === id)?.example;
  const bare = siteDataOf(registryOf([entryOf({ 'Service Name': 'a', 'Port Number': '1' })]));
  assert.deepEqual([exampleOf(DATA, 'getYear'), exampleOf(bare, 'getYear')], ['/year/2021.json', null]);
  assert.equal(exampleOf(bare, 'getOrganization'), null);
  assert.doesNotMatch(printOpenApi(bare, absolute), /"externalValue":"[^"]*\/year\//);
});
