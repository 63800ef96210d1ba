import type { APIRoute, GetStaticPaths } from 'astro';
import { printSchema } from '../../formats/api/print-schema.ts';
import { SCHEMA_KINDS, type SchemaKind } from '../../formats/json/schemas.ts';
import { site } from '../../instance.ts';

export const getStaticPaths = (() =>
  SCHEMA_KINDS.map((kind) => ({ params: { schema: kind }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: SchemaKind }> = ({ props }) =>
  new Response(printSchema(props.kind, site.absolute), { headers: { 'content-type': 'application/schema+json' } });
