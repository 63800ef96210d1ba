import type { SiteData } from './registry/facts/site-data.ts';
import { targetPath } from './registry/ours/common-names.ts';
import { findOrganizations } from './registry/ours/organizations.ts';
import type { Registry } from './registry/registry.ts';
import { readSettings, type Settings } from './settings.ts';
import { makeSite, type Site } from './site.ts';

/** A site of a small registry. A test names the settings and the facts not from IANA that it needs. */
export function siteOf(
  registry: Registry,
  {
    blockedPorts = [],
    commonNames = [],
    portLimits = [],
    rfcTitles = {},
  }: {
    blockedPorts?: number[];
    commonNames?: SiteData['ours']['commonNames'];
    portLimits?: SiteData['ours']['portLimits'];
    rfcTitles?: Readonly<Record<string, string>>;
  } = {},
  settings: Partial<Settings> = {},
): Site {
  const ours = {
    blockedPorts: new Map(blockedPorts.map((port) => [port, 'https://fetch.example/'])),
    commonNames,
    commonNamesAt: Map.groupBy(commonNames, targetPath),
    organizations: findOrganizations(registry, []),
    portLimits,
    rfcTitles: new Map(Object.entries(rfcTitles)),
    turnedDown: [],
  };
  return makeSite(registry, ours, { ...readSettings({ SITE_URL: 'https://ports.example' }, 'none'), ...settings });
}
