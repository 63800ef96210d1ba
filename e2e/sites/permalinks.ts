import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPortJson } from '../../src/formats/json/port-json.ts';
import { listYears } from '../../src/registry/facts/list/year-list.ts';
import type { SiteData } from '../../src/registry/facts/site-data.ts';
import * as paths from '../../src/registry/index/permalink.ts';
import type { Entry } from '../../src/registry/record/entry.ts';
import { RANGES, thousandsOf } from '../../src/registry/record/port.ts';

/** All that others may have linked to: paths of pages and files, and the anchors of entries, by page. */
export interface Permalinks {
  readonly paths: readonly string[];
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

const LISTS = [
  ...['sctp', 'dccp', 'none'].map(paths.transportPath),
  ...[
    paths.NO_PORT,
    paths.TXT_KEYS,
    paths.UNAUTHORIZED,
    paths.HISTORIC,
    paths.BLOCKED,
    paths.COMMON_USES,
    paths.DCCP_CODES,
  ],
];

export function permalinksOf({
  registry,
  ours,
  ownPages,
}: Pick<SiteData, 'registry' | 'ours' | 'ownPages'>): Permalinks {
  const { services, ports, spans, contacts, documents, anchors } = registry;
  const names = (entries: readonly Entry[]): string[] => entries.map((entry) => anchors.get(entry) ?? '');
  const pages = new Map([
    ...[...services.values()].map(({ slug, entries }) => [paths.servicePath(slug), names(entries)] as const),
    ...ownPages.ports.map(({ number, entries }) => [paths.portPath(number), names(entries)] as const),
    ...[...spans.values()].map(({ span, entries }) => [paths.spanPath(span), names(entries)] as const),
    ...[...contacts.values()].map(
      ({ slug, assigneeOf, contactFor }) => [paths.contactPath(slug), names([...assigneeOf, ...contactFor])] as const,
    ),
    ...[...documents.values()].map(({ slug, entries }) => [paths.referencePath(slug), names(entries)] as const),
  ]);
  const others = [
    ...[...services.values()].flatMap(({ name, slug }) => [
      paths.serviceLetterPath(paths.letterOf(name)),
      paths.jsonPath(paths.servicePath(slug)),
    ]),
    ...[...contacts.values()].map(({ title }) => paths.contactLetterPath(paths.letterOf(title))),
    ...ports
      .filter((port) => hasPortJson({ registry, ours }, port))
      .map(({ number }) => paths.jsonPath(paths.portPath(number))),
    ...[...LISTS, ...listYears(registry).map(paths.yearPath)].flatMap((path) => [path, paths.jsonPath(path)]),
    paths.LISTS,
    ...ours.organizations.all.flatMap(({ slug, aliases }) =>
      [slug, ...aliases.map((alias) => alias.slug)].flatMap((one) => [
        paths.organizationPath(one),
        paths.jsonPath(paths.organizationPath(one)),
      ]),
    ),
    ...RANGES.flatMap((range) => thousandsOf(range).map(({ thousand }) => paths.thousandPath(range, thousand))),
  ];
  return { paths: [...pages.keys(), ...new Set(others)], anchors: pages };
}

/** The permalinks of an earlier release that lead nowhere in a built site. */
export function deadIn(dist: string, permalinks: Permalinks): string[] {
  const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const pages = permalinks.paths.filter((path) => !existsSync(fileOf(path)));
  const anchors = [...permalinks.anchors].flatMap(([path, names]) => {
    if (names.length === 0 || !existsSync(fileOf(path))) return [];
    const html = readFileSync(fileOf(path), 'utf8');
    return names.filter((name) => !html.includes(`id="${name}"`)).map((name) => `${path}#${name}`);
  });
  return [...pages, ...anchors];
}
