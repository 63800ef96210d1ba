import type { APIRoute, GetStaticPaths } from 'astro';
import { joinForJson } from '../../formats/json/entry-json.ts';
import { printFormerServiceJson, printServiceJson } from '../../formats/json/service-json.ts';
import { site } from '../../instance.ts';
import { servicePath } from '../../registry/index/permalink.ts';

export const getStaticPaths = (() =>
  [...site.registry.services.keys(), ...site.registry.former.services.keys()].map((service) => ({
    params: { service },
  }))) satisfies GetStaticPaths;

function printJson(slug: string): string {
  const names = site.ours.commonNamesAt.get(servicePath(slug)) ?? [];
  const former = site.registry.former.services.get(slug);
  if (former) return printFormerServiceJson(joinForJson(site), former, names, site.absolute);
  const service = site.registry.services.get(slug);
  if (!service) throw new Error(`There is no service ${slug}.`);
  return printServiceJson(joinForJson(site), service, names, site.absolute);
}

export const GET: APIRoute = ({ params: { service = '' } }) =>
  new Response(printJson(service), { headers: { 'content-type': 'application/json' } });
