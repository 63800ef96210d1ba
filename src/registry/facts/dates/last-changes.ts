import * as paths from '../../index/permalink.ts';
import type { Organizations } from '../../ours/organizations.ts';
import type { Registry } from '../../registry.ts';
import type { OwnPages } from '../port/own-page.ts';
import { changeDates } from './change-dates.ts';
import type { LastChange, LastChanges } from './last-change.ts';
import { listDates } from './list-dates.ts';

interface Data {
  readonly registry: Registry;
  readonly ours: { readonly organizations: Organizations };
  readonly ownPages: OwnPages;
}

function* recordPaths({ registry, ownPages }: Data): Generator<string> {
  const { services, contacts, documents, spans, former } = registry;
  for (const { number } of ownPages.ports) yield paths.portPath(number);
  for (const slug of [...services.keys(), ...former.services.keys()]) yield paths.servicePath(slug);
  for (const { slug } of [...contacts.values(), ...former.contacts.values()]) yield paths.contactPath(slug);
  for (const slug of [...documents.keys(), ...former.documents.keys()]) yield paths.referencePath(slug);
  for (const { span } of [...spans.values(), ...former.spans.values()]) yield paths.spanPath(span);
}

/** Since when IANA says what each page shows. */
export function findLastChanges(data: Data): LastChanges {
  const { registry, ours } = data;
  const { history, info } = registry;
  const begun = { release: history.begun || info.updated, seen: false };
  const changed = new Map(changeDates(registry));
  const lists = listDates(registry, ours.organizations, changed);
  const records = recordPaths(data).map((path): [string, LastChange] => [path, begun]);
  const changes = [...changed, ...lists].map(([path, date]): [string, LastChange] => [
    path,
    date > begun.release ? { release: date, seen: true } : begun,
  ]);
  // The changes of a release stay as they are, and so do those of a year after its last release.
  const releases = history.releases
    .toReversed()
    .flatMap(({ date }) =>
      [date.slice(0, 4), date].map((of): [string, LastChange] => [
        paths.changesPath(of),
        { release: date, seen: true },
      ]),
    );
  return new Map([...records, ...changes, ...releases]);
}
