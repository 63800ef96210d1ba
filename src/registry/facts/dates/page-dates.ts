import * as paths from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { latestOf, type PageDate } from './change-dates.ts';
import type { LastChanges } from './last-change.ts';

const ofEntries = (entries: readonly Entry[]): string =>
  latestOf(entries.flatMap(({ registered, modified }) => [registered, modified]));

// Overviews of parts of the site, and lists with counts, have the date of the release.
const OVERVIEWS = [
  paths.HOME,
  paths.PORTS,
  paths.SERVICES,
  paths.CONTACTS,
  paths.ORGANIZATIONS,
  paths.REFERENCES,
  paths.STATISTICS,
  paths.LISTS,
  paths.transportPath('sctp'),
  paths.transportPath('dccp'),
  paths.transportPath('none'),
  paths.NO_PORT,
  paths.TXT_KEYS,
  paths.UNAUTHORIZED,
  paths.HISTORIC,
  paths.BLOCKED,
  paths.COMMON_USES,
  paths.DCCP_CODES,
  paths.DOWNLOADS,
  paths.ABOUT,
  paths.DATA,
];

function recordDates({ services, ports, spans, contacts, documents }: Registry): PageDate[] {
  return [
    ...[...services.values()].map(({ slug, entries }): PageDate => [paths.servicePath(slug), ofEntries(entries)]),
    ...ports.map(({ number, entries }): PageDate => [paths.portPath(number), ofEntries(entries)]),
    ...[...spans.values()].map(({ span, entries }): PageDate => [paths.spanPath(span), ofEntries(entries)]),
    ...[...documents.values()].map(({ slug, entries }): PageDate => [paths.referencePath(slug), ofEntries(entries)]),
    ...[...contacts.values()].map(({ slug, details, assigneeOf, contactFor, mentionedIn }): PageDate => [
      paths.contactPath(slug),
      latestOf([details.updated, ofEntries([...assigneeOf, ...contactFor, ...mentionedIn])]),
    ]),
  ];
}

/**
 * When what a page shows last changed, by the page's path: the date of the release that changed it or, if no release is
 * known to have done so, the latest date of its entries. Absent where IANA gives no date. A release is later than the
 * dates of the entries that it changed.
 */
export function pageDates({
  registry,
  lastChanges,
}: {
  readonly registry: Registry;
  readonly lastChanges: LastChanges;
}): Map<string, string> {
  const { info, history } = registry;
  const overviews = OVERVIEWS.map((path): PageDate => [path, info.updated]);
  const newest: PageDate = [paths.CHANGES, history.releases[0]?.date ?? ''];
  const changes = [...lastChanges].flatMap(([path, { release, seen }]): PageDate[] => (seen ? [[path, release]] : []));
  const pages = [...overviews, newest, ...recordDates(registry), ...changes];
  return new Map(pages.filter(([, date]) => date !== ''));
}
