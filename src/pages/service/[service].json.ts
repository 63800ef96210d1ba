import type { APIRoute, GetStaticPaths } from 'astro';
import { printFormerServiceJson, printServiceJson } from '../../formats/service-json.ts';
import { absolute } from '../../href.ts';
import { servicePath } from '../../registry/index/permalink.ts';
import { commonNamesAt, registry } from '../../site.ts';

export const getStaticPaths = (() =>
  [...registry.services.keys(), ...registry.former.services.keys()].map((service) => ({
    params: { service },
  }))) satisfies GetStaticPaths;

function printJson(slug: string): string {
  const names = commonNamesAt.get(servicePath(slug)) ?? [];
  const former = registry.former.services.get(slug);
  if (former) return printFormerServiceJson(registry, former, names, absolute);
  const service = registry.services.get(slug);
  if (!service) throw new Error(`There is no service ${slug}.`);
  return printServiceJson(registry, service, names, absolute);
}

export const GET: APIRoute = ({ params: { service = '' } }) =>
  new Response(printJson(service), { headers: { 'content-type': 'application/json' } });
