import { parsePort } from '../record/port.ts';
import { parseTable } from '../text/table/parse-table.ts';

const COLUMNS = ['Port', 'Source'];

/** The ports that browsers block, each with the address of what says so. */
export type BlockedPorts = ReadonlyMap<number, string>;

/** Reads blocked-ports.csv, the ports that browsers block (Fetch standard, "port blocking"); throws RegistryError. */
export function parseBlockedPorts(text: string, file: string): BlockedPorts {
  const ports = parseTable(text, file, COLUMNS, ([cell = '', source = ''], _file, line, problems) => {
    const port = parsePort(cell);
    if (port === null)
      problems.push({ file, line, value: cell, problem: 'not a port number', remedy: 'Write 0 to 65535.' });
    if (!/^https:/.test(source) || !URL.canParse(source))
      problems.push({ file, line, value: source, problem: 'not an address', remedy: 'Write an https address.' });
    return [port ?? 0, source] as const;
  });
  return new Map(ports);
}
