import type { APIRoute, GetStaticPaths } from 'astro';
import { joinForJson } from '../formats/json/entry-json.ts';
import { printListJson } from '../formats/json/list-json.ts';
import { site } from '../instance.ts';
import { entryLists } from '../registry/facts/list/entry-lists.ts';
import { listedEntries, type ListPage } from '../registry/facts/list/list-page.ts';

export const getStaticPaths = (() =>
  entryLists(site).map((page) => ({
    params: { list: page.path.slice(1, -1) },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: ListPage }> = ({ props: { page } }) =>
  new Response(printListJson(joinForJson(site), page, listedEntries(page), site.absolute), {
    headers: { 'content-type': 'application/json' },
  });
