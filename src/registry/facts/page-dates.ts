import * as paths from '../index/permalink.ts';
import type { Entry } from '../record/entry.ts';
import type { Registry } from '../registry.ts';
import { must } from '../text/must.ts';
import { listYears } from './list/year-list.ts';

type PageDate = readonly [path: string, date: string];

const latest = (dates: readonly string[]): string => dates.reduce((a, b) => (a > b ? a : b), '');

const ofEntries = (entries: readonly Entry[]): string =>
  latest(entries.flatMap(({ registered, modified }) => [registered, modified]));

const ofChanges = (changes: readonly { readonly release: string }[] = []): string => changes.at(-1)?.release ?? '';

// The overview of a part of the site, and a list, is of the day of the release.
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
      latest([details.updated, ofEntries([...assigneeOf, ...contactFor, ...mentionedIn])]),
    ]),
  ];
}

function releaseDates({ history: { releases } }: Registry): PageDate[] {
  return [
    [paths.CHANGES, releases[0]?.date ?? ''],
    ...releases.toReversed().map(({ date }): PageDate => [paths.changesPath(date.slice(0, 4)), date]),
    ...releases.map(({ date }): PageDate => [paths.changesPath(date), date]),
  ];
}

// A release is the day a page changed on; it is later than the dates of the entries.
function changeDates({ history, contacts, documents, spans, former }: Registry): PageDate[] {
  const { ofService, ofPort, ofSpan, ofContact, ofPerson, ofDocument } = history;
  return [
    ...[...ofService].map(([slug, changes]): PageDate => [paths.servicePath(slug), ofChanges(changes)]),
    ...[...ofPort].map(([port, changes]): PageDate => [paths.portPath(port), ofChanges(changes)]),
    ...[...ofSpan].map(([key, changes]): PageDate => {
      const { span } = spans.get(key) ?? must(former.spans, key, 'page of the span');
      return [paths.spanPath(span), ofChanges(changes)];
    }),
    ...[...ofDocument]
      .filter(([slug]) => documents.has(slug) || former.documents.has(slug))
      .map(([slug, changes]): PageDate => [paths.referencePath(slug), ofChanges(changes)]),
    ...[...contacts, ...former.contacts]
      .filter(([id]) => ofContact.has(id) || ofPerson.has(id))
      .map(([id, { slug }]): PageDate => [
        paths.contactPath(slug),
        latest([ofChanges(ofContact.get(id)), ofChanges(ofPerson.get(id))]),
      ]),
  ];
}

/**
 * When what a page shows last changed, by the page's path: the date of the release that did, or else the latest of its
 * entries; absent where IANA gives none.
 */
export function pageDates(registry: Registry): Map<string, string> {
  const lists = [...OVERVIEWS, ...listYears(registry).map(paths.yearPath)];
  const overviews = lists.map((path): PageDate => [path, registry.info.updated]);
  const pages = [...overviews, ...recordDates(registry), ...releaseDates(registry), ...changeDates(registry)];
  return new Map(pages.filter(([, date]) => date !== ''));
}
