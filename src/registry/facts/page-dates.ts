import type { Entry } from '../record/entry.ts';
import * as paths from '../index/permalink.ts';
import type { Registry } from '../registry.ts';

const latest = (dates: readonly string[]): string => dates.reduce((a, b) => (a > b ? a : b), '');

// A release is the day a page changed on; it is later than the dates of the entries.
function changeDates({ history, contacts, documents, spans, former }: Registry): [path: string, date: string][] {
  const last = (changes: readonly { readonly release: string }[] = []): string => changes.at(-1)?.release ?? '';
  const { releases, ofService, ofPort, ofSpan, ofContact, ofPerson, ofDocument } = history;
  const newest = releases[0]?.date ?? '';
  const contactSlugs = [...contacts, ...former.contacts].map(([id, { slug }]) => [id, slug] as const);
  return [
    [paths.CHANGES, newest],
    ...releases.toReversed().map(({ date }): [string, string] => [paths.changesPath(date.slice(0, 4)), date]),
    ...releases.map(({ date }): [string, string] => [paths.changesPath(date), date]),
    ...[...ofService].map(([slug, changes]): [string, string] => [paths.servicePath(slug), last(changes)]),
    ...[...ofPort].map(([port, changes]): [string, string] => [paths.portPath(port), last(changes)]),
    ...[...ofSpan].map(([key, changes]): [string, string] => {
      const span = spans.get(key)?.span ?? former.spans.get(key)?.span;
      return [span ? paths.spanPath(span) : '', last(changes)];
    }),
    ...[...ofDocument]
      .filter(([slug]) => documents.has(slug) || former.documents.has(slug))
      .map(([slug, changes]): [string, string] => [paths.referencePath(slug), last(changes)]),
    ...contactSlugs
      .map(([id, slug]): [string, string] => [
        paths.contactPath(slug),
        latest([last(ofContact.get(id)), last(ofPerson.get(id))]),
      ])
      .filter(([, date]) => date !== ''),
  ];
}

/** Takes the registry and returns when what a page shows last changed, by the page's path: the latest date of its entries or of a release that changed it, the release's for the overview of a part of the site; absent where IANA gives none. */
export function pageDates(registry: Registry): Map<string, string> {
  const { info, services, ports, spans, contacts, documents } = registry;
  const ofEntries = (entries: readonly Entry[]): string =>
    latest(entries.flatMap(({ registered, modified }) => [registered, modified]));
  const { HOME, PORTS, SERVICES, CONTACTS, REFERENCES, STATISTICS, DOWNLOADS, ABOUT } = paths;
  const pages: (readonly [path: string, date: string])[] = [
    ...[HOME, PORTS, SERVICES, CONTACTS, REFERENCES, STATISTICS, DOWNLOADS, ABOUT].map(
      (path) => [path, info.updated] as const,
    ),
    ...[...services.values()].map(({ slug, entries }) => [paths.servicePath(slug), ofEntries(entries)] as const),
    ...ports.map(({ number, entries }) => [paths.portPath(number), ofEntries(entries)] as const),
    ...[...spans.values()].map(({ span, entries }) => [paths.spanPath(span), ofEntries(entries)] as const),
    ...[...documents.values()].map(({ slug, entries }) => [paths.referencePath(slug), ofEntries(entries)] as const),
    ...[...contacts.values()].map(
      ({ slug, details, assigneeOf, contactFor, mentionedIn }) =>
        [
          paths.contactPath(slug),
          latest([details.updated, ofEntries([...assigneeOf, ...contactFor, ...mentionedIn])]),
        ] as const,
    ),
  ];
  return new Map([...pages, ...changeDates(registry)].filter(([, date]) => date !== ''));
}
