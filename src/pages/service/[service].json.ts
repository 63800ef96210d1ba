import type { APIRoute, GetStaticPaths } from 'astro';
import { printServiceJson } from '../../formats/service-json.ts';
import { absolute } from '../../href.ts';
import { servicePath } from '../../registry/permalink.ts';
import type { Service } from '../../registry/service.ts';
import { commonNamesAt, registry } from '../../snapshot.ts';

export const getStaticPaths = (() =>
  [...registry.services.values()].map((service) => ({
    params: { service: service.slug },
    props: { service },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ service: Service }> = ({ props: { service } }) =>
  new Response(printServiceJson(registry, service, commonNamesAt.get(servicePath(service.slug)) ?? [], absolute), {
    headers: { 'content-type': 'application/json' },
  });
