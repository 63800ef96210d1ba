import { z } from 'zod';
import { schemaPath } from '../../registry/index/permalink.ts';
import type { Absolute } from '../json/entry-json.ts';
import { type SchemaKind, SCHEMAS } from '../json/schemas.ts';

/** The JSON Schema (2020-12) of a kind of JSON file. */
export function jsonSchemaOf(kind: SchemaKind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SCHEMAS[kind], {
    override: ({ jsonSchema }) => {
      // What JSON Schema calls readOnly is not what TypeScript means by it.
      delete jsonSchema.readOnly;
      // To zod every integer has a limit: the largest that JavaScript can count to.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** The text of a published schema. */
export function printSchema(kind: SchemaKind, absolute: Absolute): string {
  const { $schema, title, ...rest } = jsonSchemaOf(kind);
  const schema = {
    $schema,
    $id: absolute(schemaPath(kind)),
    title: `${title} of IANA's Service Name and Transport Protocol Port Number Registry`,
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
