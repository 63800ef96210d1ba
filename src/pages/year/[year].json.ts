import type { APIRoute, GetStaticPaths } from 'astro';
import { joinForJson } from '../../formats/json/entry-json.ts';
import { printYearJson } from '../../formats/json/list-json.ts';
import { site } from '../../instance.ts';
import { listYears, yearList } from '../../registry/facts/list/year-list.ts';

export const getStaticPaths = (() =>
  listYears(site.registry).map((year) => ({ params: { year } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { year = '' } }) =>
  new Response(printYearJson(joinForJson(site), yearList(site, year), site.absolute), {
    headers: { 'content-type': 'application/json' },
  });
