import { z } from 'zod';
import { schemaPath } from '../../registry/index/permalink.ts';
import type { Absolute } from '../json/entry-json.ts';
import { type SchemaKind, SCHEMAS } from '../json/schemas.ts';

/** The dialect of JSON Schema that all published schemas are written in. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of a kind of JSON file, without `$schema`. */
export function jsonSchemaOf(kind: SchemaKind): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(SCHEMAS[kind], {
    override: ({ jsonSchema }) => {
      // zod writes readOnly for TypeScript's `readonly`, but in JSON Schema readOnly means something else.
      delete jsonSchema.readOnly;
      // zod limits every integer to the largest that JavaScript can count to. The files have no such limit.
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
