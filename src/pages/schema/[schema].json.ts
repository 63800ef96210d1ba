import type { APIRoute, GetStaticPaths } from 'astro';
import { printSchema, SCHEMA_KINDS, type SchemaKind } from '../../formats/schemas.ts';
import { absolute } from '../../href.ts';

export const getStaticPaths = (() =>
  SCHEMA_KINDS.map((kind) => ({ params: { schema: kind }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: SchemaKind }> = ({ props }) =>
  new Response(printSchema(props.kind, absolute), { headers: { 'content-type': 'application/schema+json' } });
