import type { APIRoute, GetStaticPaths } from 'astro';
import { printCommonUsesJson } from '../formats/json/common-uses-json.ts';
import { joinForJson } from '../formats/json/entry-json.ts';
import { printBlockedJson, printListJson, printTxtKeysJson } from '../formats/json/list-json.ts';
import { site } from '../instance.ts';
import { blockedPage } from '../registry/facts/list/blocked-page.ts';
import { commonUsesPage } from '../registry/facts/list/common-uses-page.ts';
import { entryLists } from '../registry/facts/list/entry-lists.ts';
import { listedEntries } from '../registry/facts/list/list-page.ts';
import { txtKeysPage } from '../registry/facts/list/txt-keys-page.ts';
import { BLOCKED, COMMON_USES, TXT_KEYS } from '../registry/index/permalink.ts';

const { registry, absolute } = site;

type Printed = readonly [path: string, print: () => string];

const LISTS: readonly Printed[] = [
  ...entryLists(site).map((page): Printed => [
    page.path,
    () => printListJson(joinForJson(site), page, listedEntries(page), absolute),
  ]),
  [BLOCKED, () => printBlockedJson(registry, blockedPage(site), absolute)],
  [COMMON_USES, () => printCommonUsesJson(registry, commonUsesPage(site), absolute)],
  [TXT_KEYS, () => printTxtKeysJson(registry, txtKeysPage(site), absolute)],
];

export const getStaticPaths = (() =>
  LISTS.map(([path, print]) => ({ params: { list: path.slice(1, -1) }, props: { print } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ print: () => string }> = ({ props: { print } }) =>
  new Response(print(), { headers: { 'content-type': 'application/json' } });
