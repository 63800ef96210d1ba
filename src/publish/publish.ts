import { resolve } from 'node:path';
import { hasPortJson } from '../formats/json/port-json.ts';
import { portTraffic } from '../formats/traffic.ts';
import { HEADERS_FILE, printHeaders } from '../hosting/headers.ts';
import { type SiteSize, sizeSite } from '../hosting/hosts.ts';
import type { Stage } from '../progress.ts';
import { portPage } from '../registry/facts/port/port-page.ts';
import { OFFLINE_FILES } from '../registry/index/permalink.ts';
import { must } from '../registry/text/must.ts';
import type { Site } from '../site.ts';
import { groupAlike } from './alike.ts';
import { buildStage, type Reach } from './build-stage.ts';
import { openDist } from './dist.ts';
import { findKeptFiles } from './offline/kept-files.ts';
import { printKept } from './offline/print-kept.ts';
import { buildPages } from './pages.ts';
import { makeSearchIndex, searchRecords } from './search-index.ts';

/** What was built. */
export interface Published {
  readonly pages: number;
  /** Records of the full-text search. */
  readonly searchable: number;
  readonly size: SiteSize;
}

// The route of a port's page (pages/port/[port].astro) hands on the same.
function sayOf(site: Site, number: number): unknown {
  const { registry } = site;
  const port = must(registry.portAt, number, 'port');
  return [portPage(site, port), portTraffic(registry, port), hasPortJson(site, port)];
}

/** How a site is built. */
interface PublishOptions {
  /** Every page is rendered by itself, which gives the same. */
  readonly renderEach?: boolean;
  /** Told several times a second what is done. */
  readonly tell?: (stage: Stage) => void;
}

/** Milliseconds. */
const TELL_EVERY = 200;

// The timer keeps no build alive whose search program has died.
function follow(tell: (stage: Stage) => void, reachNow: () => Reach): () => void {
  const report = (): void => tell(buildStage(reachNow()));
  report();
  const timer = setInterval(report, TELL_EVERY).unref();
  return () => clearInterval(timer);
}

/** Builds the site into its folder. */
export async function publish(
  site: Site,
  { renderEach = false, tell = () => undefined }: PublishOptions = {},
): Promise<Published> {
  const { registry, settings, ownPages } = site;
  const dist = openDist(resolve(settings.out));
  const records = searchRecords(registry);
  const numbers = ownPages.ports.map(({ number }) => number);
  const reach = { total: null as number | null, isRendered: false, isIndexed: false };
  const stop = follow(tell, () => ({ ...reach, written: dist.onDisk() }));
  const groups = renderEach ? [] : groupAlike(numbers, (number) => sayOf(site, number));
  // Pagefind works in a process of its own, beside the pages.
  const [, index] = await Promise.all([
    buildPages({
      dist,
      base: settings.base,
      groups: groups.filter(({ length }) => length > 1),
      expect: (files) => void (reach.total = files),
    }).then(() => void (reach.isRendered = true)),
    makeSearchIndex(records).finally(() => void (reach.isIndexed = true)),
  ]);
  for (const { path, content } of index) dist.write(`/pagefind/${path}`, content);
  const read = await dist.settle();
  dist.write(OFFLINE_FILES, printKept(registry.info.updated, findKeptFiles(dist.files(), read), read));
  dist.write(HEADERS_FILE, printHeaders(dist.files(), settings.base));
  const size = sizeSite(dist.files(), await dist.finish());
  stop();
  const pages = dist.files().filter((file) => file.endsWith('.html')).length;
  return { pages, searchable: records.length, size };
}
