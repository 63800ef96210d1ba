import { hasPortJson } from './formats/json/port-json.ts';
import { portTraffic, serviceTraffic } from './formats/traffic.ts';
import { releasePage } from './registry/facts/changes/release-page.ts';
import { releasesByYear, yearPage } from './registry/facts/changes/year-page.ts';
import { contactPage, formerContactPage } from './registry/facts/contact/contact-page.ts';
import { aliasPage, organizationPage } from './registry/facts/organization/organization-page.ts';
import { portPage } from './registry/facts/port/port-page.ts';
import { formerSpanPage, spanPage } from './registry/facts/range/span-page.ts';
import { thousandPage } from './registry/facts/range/thousand-page.ts';
import { formerReferencePage, referencePage } from './registry/facts/reference/reference-page.ts';
import { formerServicePage, servicePage } from './registry/facts/service/service-page.ts';
import type { SiteData } from './registry/facts/site-data.ts';
import * as paths from './registry/index/permalink.ts';
import type { Port } from './registry/index/ports.ts';
import type { Service } from './registry/index/services.ts';
import { RANGES, thousandsOf } from './registry/record/port.ts';

/** What the route of ports hands to its component. */
export const portData = (data: SiteData, port: Port) => ({
  page: portPage(data, port),
  traffic: portTraffic(data.registry, port),
  json: hasPortJson(data, port) ? paths.jsonPath(paths.portPath(port.number)) : undefined,
});

/** What the route of services hands to its component. */
export const serviceData = (data: SiteData, service: Service) => ({
  page: servicePage(data, service),
  traffic: serviceTraffic(data.registry, service),
});

/** The path of a page, and the function that makes the data which its route hands to its component. */
export type DataOfPage = readonly [path: string, say: () => unknown];

/**
 * The pages that are functions of data, except those of ports. Such a page depends on its data, on the settings, on
 * what every page says (`saidEverywhere` in page-site.ts), and on nothing else. While all three are as before, a build
 * keeps the page.
 */
export function* pagesOfData(data: SiteData): Generator<DataOfPage> {
  const { registry, ours } = data;
  const { former } = registry;
  for (const [slug, service] of registry.services) yield [paths.servicePath(slug), () => serviceData(data, service)];
  for (const [slug, gone] of former.services) yield [paths.servicePath(slug), () => formerServicePage(data, gone)];
  for (const contact of registry.contacts.values())
    yield [paths.contactPath(contact.slug), () => contactPage(data, contact)];
  for (const gone of former.contacts.values())
    yield [paths.contactPath(gone.slug), () => formerContactPage(data, gone)];
  for (const [slug, document] of registry.documents)
    yield [paths.referencePath(slug), () => referencePage(data, document)];
  for (const [slug, gone] of former.documents) yield [paths.referencePath(slug), () => formerReferencePage(data, gone)];
  for (const organization of ours.organizations.all) {
    yield [paths.organizationPath(organization.slug), () => organizationPage(data, organization)];
    for (const alias of organization.aliases)
      yield [paths.organizationPath(alias.slug), () => aliasPage(organization, alias)];
  }
  for (const range of RANGES)
    for (const thousand of thousandsOf(range))
      yield [paths.thousandPath(range, thousand.thousand), () => thousandPage(data, thousand)];
  for (const record of registry.spans.values()) yield [paths.spanPath(record.span), () => spanPage(data, record)];
  for (const gone of former.spans.values()) yield [paths.spanPath(gone.span), () => formerSpanPage(data, gone)];
  for (const release of registry.history.releases)
    yield [paths.changesPath(release.date), () => releasePage(data, release)];
  for (const [year, releases] of releasesByYear(registry.history))
    yield [paths.changesPath(year), () => yearPage(data, year, releases)];
}

/** The paths of all pages that are functions of data. */
export function pathsOfData(data: SiteData): ReadonlySet<string> {
  const ports = data.ownPages.ports.map(({ number }) => paths.portPath(number));
  return new Set([...ports, ...Array.from(pagesOfData(data), ([path]) => path)]);
}
