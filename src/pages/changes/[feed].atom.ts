import type { APIRoute, GetStaticPaths } from 'astro';
import { type Feed, FEEDS, printFeed } from '../../formats/feed.ts';
import { site } from '../../instance.ts';

export const getStaticPaths = (() =>
  FEEDS.map((feed) => ({ params: { feed: feed.id }, props: { feed } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(printFeed(site.registry, feed, site.absolute), { headers: { 'content-type': 'application/atom+xml' } });
