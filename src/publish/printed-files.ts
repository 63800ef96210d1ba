import { joinForJson } from '../formats/json/entry-json.ts';
import { printOrganizationJson } from '../formats/json/organization-json.ts';
import { hasPortJson, printPortJson } from '../formats/json/port-json.ts';
import { printFormerServiceJson, printServiceJson } from '../formats/json/service-json.ts';
import { jsonPath, organizationPath, portPath, servicePath } from '../registry/index/permalink.ts';
import type { Site } from '../site.ts';

// Astro has a route for each of these as well (pages/*/[*].json.ts, pages/_download.ts): for its server, and for builds
// that render each file. To print 19,000 texts takes a second, and Astro takes eight. Of a large file Astro makes
// several copies.

type PrintedFile = readonly [path: string, print: () => string | Uint8Array];

/** The JSON beside pages, and the downloads: the path of each, and what prints it. */
export function* printedFiles(site: Site): Generator<PrintedFile> {
  const { registry, ours, ownPages, absolute } = site;
  const titled = joinForJson(site);
  for (const port of ownPages.ports)
    if (hasPortJson(site, port)) yield [jsonPath(portPath(port.number)), () => printPortJson(site, port, absolute)];
  const namesOf = (slug: string): NonNullable<ReturnType<typeof ours.commonNamesAt.get>> =>
    ours.commonNamesAt.get(servicePath(slug)) ?? [];
  for (const [slug, service] of registry.services)
    yield [jsonPath(servicePath(slug)), () => printServiceJson(titled, service, namesOf(slug), absolute)];
  for (const [slug, gone] of registry.former.services)
    yield [jsonPath(servicePath(slug)), () => printFormerServiceJson(titled, gone, namesOf(slug), absolute)];
  for (const organization of ours.organizations.all)
    for (const { slug } of [organization, ...organization.aliases])
      yield [jsonPath(organizationPath(slug)), () => printOrganizationJson(titled, organization, absolute)];
  for (const { path, ianaPath, body } of site.printDownloads())
    for (const place of ianaPath ? [path, ianaPath] : [path]) yield [place, () => body];
}
