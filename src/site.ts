import process from 'node:process';
import { loadRegistry, readFiles } from './load.ts';
import { parseBlockedPorts } from './registry/ours/blocked-ports.ts';
import { decodeText } from './registry/text/bytes.ts';
import { checkCommonNames, parseCommonNames, presentNames, targetPath } from './registry/ours/common-names.ts';
import { sharedPagePath, isBare, spanAround } from './registry/facts/own-page.ts';
import type { Entry } from './registry/record/entry.ts';
import { portPath, spanPath } from './registry/index/permalink.ts';
import type { Span } from './registry/record/port.ts';
import { throwProblems } from './registry/text/problem.ts';
import type { Port } from './registry/index/ports.ts';
import { readSettings } from './settings.ts';

/** Where the site is read from and built into. */
export const settings = readSettings(process.env);

/** The registry that the site is built from. */
export const registry = loadRegistry(settings.registry);

// What is ours is read from data/, wherever the registry is.
const OURS = 'data';
function readOurs<T>(file: string, parse: (text: string, file: string) => T): T {
  const path = `${OURS}/${file}`;
  return parse(decodeText(readFiles(OURS, [file])[file] ?? new Uint8Array(), path), path);
}

/** The ports that browsers refuse to fetch from. */
export const blockedPorts = readOurs('blocked-ports.csv', parseBlockedPorts);

const COMMON_NAMES = 'common-names.csv';
const allNames = readOurs(COMMON_NAMES, parseCommonNames);
throwProblems(checkCommonNames(allNames, registry, `${OURS}/${COMMON_NAMES}`));

/** The names people use and IANA does not, of what has a page. */
export const commonNames = presentNames(allNames, registry);

/** The same by the path of the page they lead to, so that no page has to look through all. */
export const commonNamesAt = Map.groupBy(commonNames, targetPath);

/** Takes a port and returns whether anything speaks of it by its number besides its own entries' ports: its history, a common name, a browser's list, IANA's words on unauthorized use. */
export function speaksOf({ number, entries }: Port): boolean {
  return (
    registry.history.ofPort.has(number) ||
    blockedPorts.has(number) ||
    commonNamesAt.has(portPath(number)) ||
    entries.some(({ unauthorizedUse }) => unauthorizedUse !== '')
  );
}

/** Takes a port and returns the entries that its page names: those that cover it, and those that did and others like them do now. */
export function entriesNamedAt({ number, entries }: Port): readonly Entry[] {
  const once = registry.history.onceOfPort.get(number);
  return once ? [...entries, ...once] : entries;
}

const leftOut = new Map(
  settings.portPages === 'registered'
    ? registry.ports.filter((port) => isBare(port) && !speaksOf(port)).map((port) => [port.number, port])
    : [],
);

/** The ports that have a page, in order. */
export const portsWithPage = registry.ports.filter(({ number }) => !leftOut.has(number));

/** Takes the ports of an entry and returns the path of the page that shows it. */
export function pathOfSpan(span: Span): string {
  return span.ranged ? spanPath(span) : pathOfPort(span.first);
}

/** Takes a port's number and returns the path of the page that speaks of it: its own, or else that of others with it. */
export function pathOfPort(number: number): string {
  const port = leftOut.get(number);
  return port ? sharedPagePath(number, spanAround(port)) : portPath(number);
}
