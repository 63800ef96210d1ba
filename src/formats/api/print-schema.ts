import { z } from 'zod';
import { schemaPath } from '../../registry/index/permalink.ts';
import type { Absolute } from '../json/entry-json.ts';
import { type SchemaKind, SCHEMAS } from '../json/schemas.ts';

/** The JSON Schema that all schemas are written in. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a kind of JSON file, which does not say its dialect. */
export function jsonSchemaOf(kind: SchemaKind): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(SCHEMAS[kind], {
    override: ({ jsonSchema }) => {
      // What JSON Schema calls readOnly is not what TypeScript means by it.
      delete jsonSchema.readOnly;
      // To zod every integer has a limit: the largest that JavaScript can count to.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  delete schema.$schema;
  return schema;
}

/** The text of a published schema. */
export function printSchema(kind: SchemaKind, absolute: Absolute): string {
  const { title, ...rest } = jsonSchemaOf(kind);
  const schema = {
    $schema: DIALECT,
    $id: absolute(schemaPath(kind)),
    title: `${title} of IANA's Service Name and Transport Protocol Port Number Registry`,
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
