import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portPath, servicePath, slug } from '../../src/registry/index/permalink.ts';
import { isNamed } from '../../src/registry/record/entry.ts';
import { portsOf } from '../../src/registry/record/port.ts';
import type { Registry } from '../../src/registry/registry.ts';
import type { Question } from './question.ts';

const DEBIAN = '/etc/services';
const NMAP = '/usr/share/nmap/nmap-services';
const FIREWALLD = '/usr/lib/firewalld/services';
// The number of ports that nmap scans by default.
const FREQUENT = 1000;

/** A name that a system gives to some ports. */
interface Named {
  readonly name: string;
  readonly ports: readonly number[];
}

/** Names of another system as questions. A right answer is a port with this name there, or a service on such a port. */
export interface SystemList {
  readonly what: string;
  /** The file or folder with the names, from a package of the system. */
  readonly source: string;
  readonly questions: readonly Question[];
}

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);

const portIn = (text = ''): number => Number(text.split('/')[0]);

function readDebian(): Named[] {
  return lines(DEBIAN)
    .map((line) => line.split(/\s+/))
    .filter(([, where = '']) => /^\d+\/(?:tcp|udp|sctp|dccp)$/.test(where))
    .flatMap(([name = '', where, ...aliases]) =>
      [name, ...aliases].map((one) => ({ name: one, ports: [portIn(where)] })),
    );
}

// The names of the most frequent ports, each with all ports that nmap calls so.
function readNmap(): Named[] {
  const rows = lines(NMAP).map((line) => line.split('\t'));
  const byFrequency = rows.toSorted(([, , a], [, , b]) => Number(b) - Number(a));
  const frequent = new Set(byFrequency.slice(0, FREQUENT).map(([name]) => name));
  return rows
    .filter(([name]) => name !== 'unknown' && frequent.has(name))
    .map(([name = '', where]) => ({ name, ports: [portIn(where)] }));
}

const readService = (name: string): string => readFileSync(join(FIREWALLD, `${name}.xml`), 'utf8');

// The ports of a service in a file of firewalld. A service may include other services.
function portsOfService(text: string): number[] {
  const own = [...text.matchAll(/<port\b[^>]*\bport="(\d+)(?:-(\d+))?"/g)].flatMap(([, first, last = first]) =>
    portsOf({ first: Number(first), last: Number(last) }),
  );
  const included = [...text.matchAll(/<include\b[^>]*\bservice="([\w-]+)"/g)];
  return [...own, ...included.flatMap(([, name = '']) => portsOfService(readService(name)))];
}

function readFirewalld(): Named[] {
  return readdirSync(FIREWALLD).flatMap((file) => {
    const name = file.replace(/\.xml$/, '');
    const text = readService(name);
    const title = /<short>([^<]*)<\/short>/.exec(text)?.[1]?.trim() ?? '';
    const ports = portsOfService(text);
    return ports.length === 0 ? [] : [name, title].map((one) => ({ name: one, ports }));
  });
}

// The questions for some names. One name may be at several ports.
function questionsOf({ portAt }: Registry, named: readonly Named[]): Question[] {
  const byName = Map.groupBy(
    named.filter(({ name }) => name !== ''),
    ({ name }) => name,
  );
  return [...byName].map(([query, all]) => {
    const ports = all.flatMap((one) => one.ports);
    const services = ports.flatMap((port) => portAt.get(port)?.entries.filter(isNamed) ?? []);
    return { query, right: [...ports.map(portPath), ...services.map(({ name }) => servicePath(slug(name)))] };
  });
}

/** The lists of all systems. A list of a system that is not installed has no questions. */
export function readSystemLists(registry: Registry): SystemList[] {
  const list = (what: string, source: string, read: () => Named[]): SystemList => ({
    what,
    source,
    questions: existsSync(source) ? questionsOf(registry, read()) : [],
  });
  return [
    list('Debian’s /etc/services', DEBIAN, readDebian),
    list(`nmap’s ${FREQUENT} most frequent ports`, NMAP, readNmap),
    list('firewalld’s services and their titles', FIREWALLD, readFirewalld),
  ];
}
