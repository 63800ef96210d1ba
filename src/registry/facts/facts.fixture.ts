import type { Change, ContactChange, EntryChange } from '../history/changes.ts';
import type { OrganizationRule } from '../index/organizations/claims.ts';
import { type CommonName, targetPath } from '../ours/common-names.ts';
import { findOrganizations } from '../ours/organizations.ts';
import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { indexRegistry, type Registry, releaseOf } from '../registry.ts';
import { findLastChanges } from './dates/last-changes.ts';
import { findOwnPages } from './port/own-page.ts';
import type { Sentence } from './sentence.ts';
import type { SiteData } from './site-data.ts';

/** The data of a site in which every port has a page. Of what is not from IANA it has only what a test names. */
export function siteDataOf(
  registry: Registry,
  {
    blockedPorts = [],
    commonNames = [],
    oddityLog = [],
    organizationRules = [],
    portLimits = [],
    rfcTitles = {},
  }: {
    readonly blockedPorts?: readonly number[];
    readonly commonNames?: readonly CommonName[];
    readonly oddityLog?: SiteData['oddityLog'];
    readonly organizationRules?: readonly OrganizationRule[];
    readonly portLimits?: SiteData['ours']['portLimits'];
    readonly rfcTitles?: Readonly<Record<string, string>>;
  } = {},
): SiteData {
  const ours = {
    blockedPorts: new Map(blockedPorts.map((port) => [port, 'https://fetch.example/'])),
    commonNames,
    commonNamesAt: Map.groupBy(commonNames, targetPath),
    organizations: findOrganizations(registry, organizationRules),
    portLimits,
    rfcTitles: new Map(Object.entries(rfcTitles)),
    turnedDown: [],
  };
  const ownPages = findOwnPages(registry, ours, 'all');
  return { registry, ours, ownPages, lastChanges: findLastChanges({ registry, ours, ownPages }), oddityLog };
}

/** A record that came or went with a release. */
export const changeOf = <T extends Entry | ContactDetails>(
  release: string,
  kind: 'added' | 'removed',
  record: T,
): Change<T> => ({ release, kind, record });

/** A registry with a past: its releases, and what they changed. With the dates in `begun` the history begins anew. */
export function withPast(
  registry: Registry,
  {
    entries = [],
    contacts = [],
    begun = [],
  }: {
    readonly entries?: readonly EntryChange[];
    readonly contacts?: readonly ContactChange[];
    readonly begun?: readonly string[];
  },
): Registry {
  const released = [...new Set([...entries, ...contacts].map(({ release }) => release))];
  const releases = [
    ...released.map((date) => ({ date, begun: false })),
    ...begun.map((date) => ({ date, begun: true })),
  ];
  return indexRegistry(releaseOf(registry), {
    entries: { releases, changes: entries },
    contacts: { releases: [], changes: contacts },
  });
}

/** What a sentence says, without its links. */
export function plain(sentence: Sentence): string {
  return sentence
    .map((phrase) => (typeof phrase === 'string' ? phrase : 'text' in phrase ? phrase.text : phrase.ports))
    .join('');
}
