import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { cachingOf } from '../../src/hosting/caching.ts';
import { HEADERS } from '../../src/hosting/security.ts';
import { listFiles } from '../../src/store/list-files.ts';
import { DIST } from '../sites/dist.ts';

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

interface Answer {
  readonly headers: object;
  readonly content: Readonly<
    Record<
      string,
      { readonly schema: { readonly $ref: string }; readonly examples?: { readonly file: { externalValue: string } } }
    >
  >;
}
interface Described {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Readonly<Record<'200', Answer>> } }>>;
  readonly components: { readonly headers: Readonly<Record<string, { readonly example?: string; schema: object }>> };
}
const TEXT = read('openapi.json');
const DESCRIBED = JSON.parse(TEXT) as Described;

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) },
}).addSchema(JSON.parse(TEXT) as object, 'openapi');

interface Kind {
  readonly path: string;
  readonly example: string | undefined;
  readonly isOf: (file: string) => boolean;
  readonly validate: ValidateFunction;
}
const KINDS = Object.entries(DESCRIBED.paths).map(([path, { get }]): Kind => {
  const { schema, examples } = get.responses[200].content['application/json'] ?? assert.fail(path);
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
  return {
    path,
    example: examples?.file.externalValue,
    isOf: (file) => pattern.test(file),
    validate: ajv.compile({ $ref: `openapi${schema.$ref}` }),
  };
});
function check({ validate }: Kind, file: string): void {
  assert.ok(validate(JSON.parse(read(file))), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

test('a public validator accepts the description', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(TEXT) as Record<string, unknown>);
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
});

test('every example is a file of the site, and of its schema', () => {
  const { url } = DESCRIBED.servers[0];
  for (const kind of KINDS) {
    const { path, example = '' } = kind;
    assert.ok(example.startsWith(`${url}/`), path);
    const file = example.slice(url.length);
    assert.ok(kind.isOf(file), file);
    check(kind, file);
  }
});

// JSON files that the description leaves out: schemas, the description itself, and files for the site's own scripts.
const NOT_DESCRIBED = /^\/(?:schema\/[\w-]+|openapi|offline|entries\/\w+|pagefind\/[\w-]+)\.json$/;

test('every JSON file that programs are meant for is described once, and of its schema', () => {
  const files = listFiles(DIST).filter((file) => file.endsWith('.json') && !NOT_DESCRIBED.test(file));
  assert.ok(files.length > 100);
  for (const file of files) {
    const [kind, ...others] = KINDS.filter(({ isOf }) => isOf(file));
    assert.ok(kind && others.length === 0, `${file} has ${kind ? 'two descriptions' : 'no description'}`);
    check(kind, file);
  }
});

test('the description names the headers that hosts are told to send', () => {
  const { headers } = DESCRIBED.components;
  assert.equal(headers['Cache-Control']?.example, cachingOf('/port/443.json'));
  assert.deepEqual(headers['Access-Control-Allow-Origin']?.schema, {
    const: HEADERS['Access-Control-Allow-Origin'],
  });
  for (const { get } of Object.values(DESCRIBED.paths))
    assert.deepEqual(Object.keys(get.responses[200].headers), Object.keys(headers));
});
