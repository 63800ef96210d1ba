import type { Entry } from './entry.ts';
import * as paths from './permalink.ts';
import type { Registry } from './registry.ts';

const latest = (dates: readonly string[]): string => dates.reduce((a, b) => (a > b ? a : b), '');

/** Takes the registry and returns when what a page shows last changed, by the page's path: the latest date of its entries, the release's for the overview of a part of the site; absent where IANA gives none. */
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
      ({ slug, contact, assigneeOf, contactFor, mentionedIn }) =>
        [
          paths.contactPath(slug),
          latest([contact.updated, ofEntries([...assigneeOf, ...contactFor, ...mentionedIn])]),
        ] as const,
    ),
  ];
  return new Map(pages.filter(([, date]) => date !== ''));
}
