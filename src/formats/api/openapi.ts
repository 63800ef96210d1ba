import type { SiteData } from '../../registry/facts/site-data.ts';
import { API, schemaPath } from '../../registry/index/permalink.ts';
import { type Absolute, printJson } from '../json/entry-json.ts';
import { SCHEMA_KINDS } from '../json/schemas.ts';
import { apiOperations, type Operation } from './operations.ts';
import { DIALECT, jsonSchemaOf } from './print-schema.ts';

/** The version of the description. Its first number never changes, because nothing is ever taken away. */
const VERSION = '1.0.0';

const ABOUT = `Every file is plain and public: no key, no account. All are read with GET.

A file, once published, stays at its address, and a property stays what it is. New files and new properties may come: ignore what you do not know.

What a header says depends on the host. A file may be kept for ten minutes; after that, ask with If-None-Match for what may have changed. Programs in browsers of other sites may read every file.`;

const TYPE = 'application/json';

const HEADERS = {
  'Access-Control-Allow-Origin': { description: 'Programs of every site may read it.', schema: { const: '*' } },
  'Cache-Control': {
    description: 'How long the file may be kept.',
    schema: { type: 'string' },
    example: 'public, max-age=600',
  },
  ETag: { description: 'Send it as If-None-Match to ask for the file again.', schema: { type: 'string' } },
};

const refTo = (part: string, name: string): object => ({ $ref: `#/components/${part}/${name}` });

/** The published schemas as components of one document. The definitions that several of them use stand there once. */
function componentSchemas(): object {
  const parts = SCHEMA_KINDS.map((kind) => {
    const { $defs, ...schema } = jsonSchemaOf(kind);
    return { ...$defs, [kind]: schema };
  });
  const text = JSON.stringify(Object.assign({}, ...parts));
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as object;
}

function printOperation({ id, kind, what, parameter, missing, example }: Operation, absolute: Absolute): object {
  const examples = example !== null && { examples: { file: { externalValue: absolute(example) } } };
  return {
    get: {
      operationId: id,
      summary: what,
      externalDocs: { description: 'The JSON Schema by itself.', url: absolute(schemaPath(kind)) },
      ...(parameter && {
        parameters: [
          {
            name: parameter.name,
            in: 'path',
            required: true,
            description: parameter.what,
            schema: parameter.schema,
          },
        ],
      }),
      responses: {
        200: {
          description: 'The file.',
          headers: Object.fromEntries(Object.keys(HEADERS).map((name) => [name, refTo('headers', name)])),
          content: { [TYPE]: { schema: refTo('schemas', kind), ...examples } },
        },
        304: { description: 'The file still has the ETag that If-None-Match gave.' },
        ...(missing !== undefined && { 404: { description: missing, content: { 'text/html': {} } } }),
      },
    },
  };
}

/** The description of the JSON files that programs are meant for (OpenAPI 3.1). */
export function printOpenApi(data: SiteData, absolute: Absolute): string {
  const operations = apiOperations(data);
  return printJson({
    openapi: '3.1.0',
    info: {
      title: 'Ports and Services',
      summary: `${data.registry.info.title} as JSON`,
      description: ABOUT,
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
      version: VERSION,
    },
    jsonSchemaDialect: DIALECT,
    externalDocs: { description: 'The same for readers.', url: absolute(API) },
    servers: [{ url: absolute('/').replace(/\/$/, '') }],
    // An empty requirement: every file may be read without a key.
    security: [{}],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, printOperation(operation, absolute)])),
    components: { headers: HEADERS, schemas: componentSchemas() },
  });
}
