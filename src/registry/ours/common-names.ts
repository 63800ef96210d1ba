import { portPath, servicePath, slug } from '../index/permalink.ts';
import { isTransport, parsePort, type Transport } from '../record/port.ts';
import type { Registry } from '../registry.ts';
import { isDay } from '../text/date.ts';
import type { Problem } from '../text/problem.ts';
import { parseTable } from '../text/table/parse-table.ts';

const COLUMNS = ['Common Name', 'Target', 'Transport', 'What It Is', 'Source', 'Looked Up', 'Leads'];

/** A name that people use and IANA does not, for a service that IANA lists or for a port as it is commonly used. */
export interface CommonName {
  readonly name: string;
  /** The slug of a service, or the number of a port. */
  readonly target: { readonly service: string } | { readonly port: number };
  readonly transports: readonly Transport[];
  readonly what: string;
  /** Where it is documented. */
  readonly source: string;
  /** The day on which the source said so, `YYYY-MM-DD`. */
  readonly lookedUp: string;
  /** Whether pages call the service, or the common use of the port, by this name first. */
  readonly leads?: true;
}

/** A row of common-names.csv. Its line is not said of the name: each new row would change all pages behind it. */
export interface CommonNameRow {
  readonly common: CommonName;
  readonly line: number;
}

/** The URL of a source, which is `RFC 1035` or a URL; null if it is neither. */
export function sourceUrl(source: string): string | null {
  const rfc = /^RFC (\d{1,5})$/.exec(source);
  if (rfc) return `https://www.rfc-editor.org/rfc/rfc${rfc[1]}`;
  return /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(source) ? source : null;
}

function parseTarget(text: string): CommonName['target'] | null {
  const [, kind, name = ''] = /^(service|port)\/(.+)$/s.exec(text) ?? [];
  if (kind === 'service') return { service: slug(name) };
  const port = kind === 'port' ? parsePort(name) : null;
  return port === null ? null : { port };
}

/** Reads common-names.csv; throws RegistryError with every problem. */
export function parseCommonNames(text: string, file: string): CommonNameRow[] {
  return parseTable(
    text,
    file,
    COLUMNS,
    (
      [name = '', target = '', transport = '', what = '', source = '', lookedUp = '', leads = ''],
      _,
      line,
      problems,
    ) => {
      const report = (value: string, problem: string, remedy: string): void =>
        void problems.push({ file, line, value, problem, remedy });
      const transports = transport.split(' ').filter(Boolean);
      const parsed = parseTarget(target);
      if (name.trim() === '' || name.length > 60)
        report(name, 'no common name, or a very long one', 'Write the name people use.');
      if (!parsed) report(target, 'no target', 'Write service/NAME or port/NUMBER.');
      if (!transports.every(isTransport))
        report(transport, 'an unknown transport', 'Write tcp, udp, sctp or dccp, with a blank between.');
      if (what === '' || what.length > 100)
        report(what, 'no explanation, or a long one', 'Say what it is in a few words.');
      if (sourceUrl(source) === null) report(source, 'not a source', 'Write an https URL or RFC NNNN.');
      if (!isDay(lookedUp)) report(lookedUp, 'not a day', 'Write the day you read the source, as YYYY-MM-DD.');
      if (leads !== '' && leads !== 'yes')
        report(leads, 'neither yes nor nothing', 'Write yes where pages shall use this name first.');
      const common: CommonName = {
        name,
        target: parsed ?? { port: 0 },
        transports: transports.filter(isTransport),
        what,
        source,
        lookedUp,
        ...(leads === 'yes' && { leads: true }),
      };
      return { common, line };
    },
  );
}

/** A problem for each name whose service the registry neither has nor had; none if the registry is an excerpt. */
export function checkCommonNames(
  rows: readonly CommonNameRow[],
  { info, services, former }: Registry,
  file: string,
): Problem[] {
  if (info.excerpt) return [];
  const remedy = 'Name a registered service, or a port.';
  return rows.flatMap(({ common: { target }, line }) =>
    'service' in target && !services.has(target.service) && !former.services.has(target.service)
      ? [{ file, line, value: target.service, problem: 'no such service', remedy }]
      : [],
  );
}

/** The path of the page that a common name leads to. */
export function targetPath({ target }: CommonName): string {
  return 'service' in target ? servicePath(target.service) : portPath(target.port);
}

/** The names whose target has a page. */
export function presentNames(rows: readonly CommonNameRow[], { services, portAt }: Registry): CommonName[] {
  return rows
    .map(({ common }) => common)
    .filter(({ target }) => ('service' in target ? services.has(target.service) : portAt.has(target.port)));
}
