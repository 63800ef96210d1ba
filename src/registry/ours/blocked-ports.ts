import { parsePort } from '../record/port.ts';
import { parseTable } from '../text/table/parse-table.ts';

const COLUMNS = ['Port', 'Source'];

/** Reads blocked-ports.csv, the ports that browsers block (Fetch standard, "port blocking"); throws RegistryError. */
export function parseBlockedPorts(text: string, file: string): ReadonlySet<number> {
  const ports = parseTable(text, file, COLUMNS, ([cell = ''], _file, line, problems) => {
    const port = parsePort(cell);
    if (port === null)
      problems.push({ file, line, value: cell, problem: 'not a port number', remedy: 'Write 0 to 65535.' });
    return port ?? 0;
  });
  return new Set(ports);
}
