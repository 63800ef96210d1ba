import { createHash } from 'node:crypto';
import { DATA, REGISTRY_FILES } from './folders.ts';
import { printZip } from './formats/downloads/archive.ts';
import { ARCHIVE, type Download, downloadKinds, type PrintedDownload } from './formats/downloads/downloads.ts';
import { joinForJson } from './formats/json/entry-json.ts';
import { findLastChanges } from './registry/facts/dates/last-changes.ts';
import { findOwnPages } from './registry/facts/port/own-page.ts';
import type { SiteData } from './registry/facts/site-data.ts';
import { parsePast, readPast } from './registry/history/past.ts';
import { type FileKey, FILES, openRelease, parseRelease } from './registry/open.ts';
import { parseBlockedPorts } from './registry/ours/blocked-ports.ts';
import { checkCommonNames, parseCommonNames, presentNames, targetPath } from './registry/ours/common-names.ts';
import { parseOrganizationRules } from './registry/ours/organization-rules.ts';
import { findOrganizations } from './registry/ours/organizations.ts';
import { parsePortLimits } from './registry/ours/port-limits.ts';
import { parseRfcTitles } from './registry/ours/rfc-titles.ts';
import { parseTurnedDown } from './registry/ours/turned-down.ts';
import type { Registry } from './registry/registry.ts';
import { ODDITIES_FILE, type OddityEvent, parseOddityLog } from './registry/rules/oddity-log.ts';
import { decodeText } from './registry/text/bytes.ts';
import { type Problem, throwProblems } from './registry/text/problem.ts';
import type { Settings } from './settings.ts';
import { readStored } from './store/store.ts';

/** All that pages are made of. */
export interface Site extends SiteData {
  readonly settings: Settings;
  /** The address of a path from permalink.ts for a link on a page: the site's base stands before the path. */
  readonly href: (path: string) => string;
  /** The whole URL of a path from permalink.ts, for files that are read away from the site. */
  readonly absolute: (path: string) => string;
  /** What is said of the files of the whole registry. */
  readonly downloads: () => readonly Download[];
  /** Prints these files anew: the site does not keep them. */
  readonly printDownloads: () => readonly PrintedDownload[];
}

// A problem for each needed file that is missing.
function findMissing<Name extends string>(
  folder: string,
  stored: Readonly<Record<Name, Uint8Array | null>>,
  files: readonly Name[],
): Problem[] {
  const remedy = 'Run npm run update, or set REGISTRY_DIR to a folder that npm run update wrote.';
  return files
    .filter((file) => stored[file] === null)
    .map((file) => ({ file: `${folder}/${file}`, line: null, value: file, problem: 'no such file', remedy }));
}

interface Data {
  readonly registry: Registry;
  readonly oddityLog: readonly OddityEvent[];
}

// Reads all files of a registry at once, so that all come from the same update.
function loadData(folder: string): Data {
  const needed = Object.values(FILES);
  const stored = readStored(folder, REGISTRY_FILES);
  throwProblems(findMissing(folder, stored, needed));
  const bytes = Object.fromEntries(Object.entries(FILES).map(([key, file]) => [key, stored[file]]));
  const registry = openRelease(
    parseRelease(bytes as Record<FileKey, Uint8Array>, folder),
    { entries: `${folder}/${FILES.entries}`, contacts: `${folder}/${FILES.contacts}` },
    parsePast(readPast(stored, folder), folder),
  );
  const [log, file] = [stored[ODDITIES_FILE], `${folder}/${ODDITIES_FILE}`];
  return { registry, oddityLog: log ? parseOddityLog(decodeText(log, file), file) : [] };
}

/** Reads the registry kept in a folder, and checks it; throws RegistryError. */
export function loadRegistry(folder: string): Registry {
  return loadData(folder).registry;
}

// Reads a file that does not come from IANA. These files stand in data/, wherever the registry is.
function readOurs<T>(file: string, parse: (text: string, file: string) => T): T {
  const stored = readStored(DATA, [file]);
  throwProblems(findMissing(DATA, stored, [file]));
  const path = `${DATA}/${file}`;
  return parse(decodeText(stored[file] ?? new Uint8Array(), path), path);
}

function loadOurs(registry: Registry): SiteData['ours'] {
  const COMMON_NAMES = 'common-names.csv';
  const rows = readOurs(COMMON_NAMES, parseCommonNames);
  throwProblems(checkCommonNames(rows, registry, `${DATA}/${COMMON_NAMES}`));
  const commonNames = presentNames(rows, registry);
  return {
    blockedPorts: readOurs('blocked-ports.csv', parseBlockedPorts),
    commonNames,
    // By the path of a page, so that a page need not search the whole list.
    commonNamesAt: Map.groupBy(commonNames, targetPath),
    organizations: findOrganizations(registry, readOurs('organizations.csv', parseOrganizationRules)),
    portLimits: readOurs('port-limits.csv', parsePortLimits),
    rfcTitles: readOurs('rfc-titles.csv', parseRfcTitles),
    turnedDown: readOurs('turned-down.csv', parseTurnedDown),
  };
}

const encoder = new TextEncoder();

const describe = ({ body, ...kind }: PrintedDownload): Download => ({
  ...kind,
  bytes: body.length,
  sha256: createHash('sha256').update(body).digest('hex'),
});

/** Makes a site from a registry, the data not from IANA, and settings, without reading the disk. */
export function makeSite(
  registry: Registry,
  ours: SiteData['ours'],
  settings: Settings,
  oddityLog: readonly OddityEvent[] = [],
): Site {
  const href = (path: string): string => settings.base.replace(/\/$/, '') + path;
  const absolute = (path: string): string => new URL(href(path), settings.site).href;
  const ownPages = findOwnPages(registry, ours, settings.portPages);
  const data: SiteData = {
    registry,
    ours,
    ownPages,
    lastChanges: findLastChanges({ registry, ours, ownPages }),
    oddityLog,
  };
  let downloads: readonly Download[] = [];
  const printDownloads = (): readonly PrintedDownload[] => {
    const kinds = downloadKinds(joinForJson(data), ours.commonNames, absolute);
    const files = kinds.map(({ print, ...kind }) => ({ ...kind, body: encoder.encode(print()) }));
    const printed = [...files, { ...ARCHIVE, body: printZip(files, registry.info.updated) }];
    downloads = printed.map(describe);
    return printed;
  };
  return {
    ...data,
    settings,
    href,
    absolute,
    downloads: () => {
      if (downloads.length === 0) printDownloads();
      return downloads;
    },
    printDownloads,
  };
}

/** Reads and checks the registry and the data not from IANA, and makes a site of both; throws RegistryError. */
export function openSite(settings: Settings): Site {
  const { registry, oddityLog } = loadData(settings.registry);
  return makeSite(registry, loadOurs(registry), settings, oddityLog);
}
