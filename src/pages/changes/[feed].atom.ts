import type { APIRoute, GetStaticPaths } from 'astro';
import { type Feed, FEEDS, printFeed } from '../../formats/feed.ts';
import { absolute } from '../../href.ts';
import { registry } from '../../site.ts';

export const getStaticPaths = (() =>
  FEEDS.map((feed) => ({ params: { feed: feed.id }, props: { feed } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(printFeed(registry, feed, absolute), { headers: { 'content-type': 'application/atom+xml' } });
