import * as paths from '../../index/permalink.ts';
import { contactFor } from '../../lookup.ts';
import type { Organizations } from '../../ours/organizations.ts';
import type { Entry } from '../../record/entry.ts';
import { overlap, RANGES, thousandOf, thousandsOf } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { contactLetters } from '../contact/contact-list.ts';
import type { Letter } from '../letter-list.ts';
import { listYears, yearEntries } from '../list/year-list.ts';
import { serviceLetters } from '../service/service-list.ts';
import { latestOf, type PageDate } from './change-dates.ts';

type Listed = readonly [path: string, paths: readonly string[]];

type Slugged = { readonly slug: string };

function letterLists({ present, former }: Letter<Slugged, Slugged>, pathOf: (slug: string) => string): string[] {
  return [...present, ...former].map(({ slug }) => pathOf(slug));
}

function entryPaths({ name, span }: Entry): string[] {
  return [...(name === null ? [] : [paths.servicePath(paths.slug(name))]), ...(span ? [paths.portsPath(span)] : [])];
}

function thousandLists({ history, spans, former }: Registry): Listed[] {
  const ports = Map.groupBy(history.ofPort.keys(), (port) => thousandOf(port).first);
  const ranges = [...spans.values(), ...former.spans.values()].map(({ span }) => span);
  return RANGES.flatMap((range) =>
    thousandsOf(range).map((thousand): Listed => [
      paths.thousandPath(range, thousand.thousand),
      [
        ...(ports.get(thousand.first) ?? []).map(paths.portPath),
        ...ranges.filter((span) => overlap(span, thousand)).map(paths.spanPath),
      ],
    ]),
  );
}

function yearLists(registry: Registry): Listed[] {
  return listYears(registry).map((year) => {
    const { registered, modified, removed } = yearEntries(registry, year);
    return [paths.yearPath(year), [...registered, ...modified, ...removed].flatMap(entryPaths)];
  });
}

function organizationLists(registry: Registry, { all }: Organizations): Listed[] {
  return all.flatMap(({ slug, aliases, members, once }) => {
    const contacts = [...members.map(({ id }) => id), ...once].map((id) =>
      paths.contactPath(contactFor(registry, id).slug),
    );
    return [slug, ...aliases.map((alias) => alias.slug)].map((one): Listed => [paths.organizationPath(one), contacts]);
  });
}

/** When pages that list others last changed: the latest date of the pages they list. `dates` are by path. */
export function listDates(
  registry: Registry,
  organizations: Organizations,
  dates: ReadonlyMap<string, string>,
): PageDate[] {
  const lists: Listed[] = [
    ...serviceLetters(registry).map((list): Listed => [
      paths.serviceLetterPath(list.letter),
      letterLists(list, paths.servicePath),
    ]),
    ...contactLetters(registry).map((list): Listed => [
      paths.contactLetterPath(list.letter),
      letterLists(list, paths.contactPath),
    ]),
    ...organizationLists(registry, organizations),
    ...thousandLists(registry),
    ...yearLists(registry),
  ];
  return lists.map(([path, listed]) => [path, latestOf(listed.map((one) => dates.get(one) ?? ''))]);
}
