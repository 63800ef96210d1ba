import { setImmediate } from 'node:timers/promises';
import { printFilesJson } from '../formats/api/files-json.ts';
import { HEADERS_FILE, printHeaders } from '../hosting/headers.ts';
import { type SiteSize, sizeSite } from '../hosting/hosts.ts';
import { printSecurityTxt, SECURITY_FILE } from '../hosting/security-txt.ts';
import { printPortLine } from '../pictures/port-line.ts';
import type { Stage } from '../progress.ts';
import { portLine } from '../registry/facts/port/port-line.ts';
import { API_FILES, OFFLINE_FILES } from '../registry/index/permalink.ts';
import type { Site } from '../site.ts';
import { buildStage, type Reach } from './build-stage.ts';
import { choosePages } from './choose-pages.ts';
import type { Dist, Held, Work } from './dist.ts';
import { fileOf } from './file-of.ts';
import { findKeptFiles } from './offline/kept-files.ts';
import { printKept } from './offline/print-kept.ts';
import { buildPages } from './pages.ts';
import { printedFiles } from './printed-files.ts';
import { makeSearchIndex, searchRecords } from './search-index.ts';
import { stampOf } from './stamp.ts';
import { checkWorkFolders } from './work-folders.ts';
import type { Prepared } from './writer.ts';

/** What was built. */
export interface Published {
  readonly pages: number;
  /** Records of the full-text search. */
  readonly searchable: number;
  readonly size: SiteSize;
  /** Of the pages, those that stayed as they were. */
  readonly kept: number;
  readonly work: Work;
  /** Why nothing of the last build could be kept; null where something could. */
  readonly anew: string | null;
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

// Pagefind waits for the event loop while files are printed and sent.
const AT_ONCE = 500;

async function writePrinted(site: Site, dist: Dist): Promise<Set<string>> {
  const printed = new Set<string>();
  for (const [path, print] of printedFiles(site)) {
    dist.write(path, print());
    printed.add(path);
    if (printed.size % AT_ONCE === 0) await setImmediate();
  }
  return printed;
}

const NOTHING: Prepared = { kept: new Set(), says: new Map(), groups: [], printed: new Set() };

async function prepare(site: Site, dist: Dist): Promise<Prepared> {
  const choice = await choosePages(site, dist.isMade);
  for (const path of choice.kept) dist.write(fileOf(path), null);
  return { ...choice, printed: await writePrinted(site, dist) };
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** Builds the site into its folder, which is held. */
export async function publish(
  site: Site,
  held: Held,
  { renderEach = false, tell = () => undefined }: PublishOptions = {},
): Promise<Published> {
  const { registry, settings } = site;
  checkWorkFolders('.');
  const dist = await held.open(stampOf(site));
  const records = searchRecords(registry);
  const reach = { total: null as number | null, isRendered: false, isIndexed: false };
  const stop = follow(tell, () => ({ ...reach, written: dist.onDisk() }));
  // Pagefind works in a process of its own, beside the pages.
  const indexing = makeSearchIndex(records).finally(() => void (reach.isIndexed = true));
  const prepared = renderEach ? Promise.resolve(NOTHING) : prepare(site, dist);
  const expect = (files: number): void => void (reach.total = files);
  const lineOf = (port: number): string => printPortLine(portLine(registry, { number: port }));
  const plan = { dist, base: settings.base, absolute: site.absolute, prepared, lineOf, expect };
  const pages = buildPages(settings.out, plan).then(() => void (reach.isRendered = true));
  const [index, { kept }] = await Promise.all([indexing, prepared, pages]);
  for (const { path, content } of index) dist.write(`/pagefind/${path}`, content);
  dist.write(API_FILES, printFilesJson(registry.info.updated, await dist.settle(), site.absolute));
  dist.write(OFFLINE_FILES, printKept(registry.info.updated, findKeptFiles(dist.files(), dist.read), dist.read));
  // It counts at the root of a host alone.
  if (settings.contact !== null && settings.base === '/')
    dist.write(SECURITY_FILE, printSecurityTxt(settings.contact, registry.info.updated));
  dist.write(HEADERS_FILE, printHeaders(dist.files(), settings.base));
  const work = await dist.finish();
  stop();
  const size = sizeSite(dist.files(), work.bytes);
  return {
    pages: dist.files().filter(isPage).length,
    searchable: records.length,
    size,
    kept: kept.size,
    work,
    anew: dist.anew,
  };
}
