import { parse } from 'csv-parse/sync';
import type { Finding } from '../../finding.ts';
import type { Value } from '../../reading/json.ts';
import { attribute, hasClass, inside, type Page, textOf } from '../../reading/page.ts';
import { CELL, type Row } from '../../reading/row.ts';
import type { Rows } from '../../reading/rows.ts';
import type { Site } from '../../reading/site.ts';
import { statusOf } from '../../reading/status.ts';
import type { Check } from '../check.ts';
import { missingPages } from '../missing.ts';

const PATH = '/blocked/';
const FILE = '/blocked.json';

// A port, the names of its services, its status and source as one text. The order of the names does not matter.
const lineOf = (port: string, names: readonly string[], status: string, source: string): string =>
  [
    port,
    names
      .map((name) => name.toLowerCase())
      .sort()
      .join(', '),
    status,
    source,
  ].join(' | ');

function owedLines(blocked: string, { byPath }: Rows, says: (rows: readonly Row[]) => string): string[] {
  const ports = new Map(
    parse(blocked)
      .slice(1)
      .map(([port = '', source = '']) => [Number(port), source]),
  );
  return [...ports]
    .sort(([a], [b]) => a - b)
    .map(([port, source]) => {
      const rows = byPath.get(`/port/${port}/`) ?? [];
      const names = [...new Set(rows.flatMap((row) => row[CELL.name]?.toLowerCase() || []))];
      return lineOf(String(port), names, says(rows), source);
    });
}

function readPage(page: Page): string[] {
  const [table] = page.elements.filter((one) => one.tagName === 'table' && hasClass(one, 'blocked'));
  return (table ? inside(table, 'tr').slice(1) : []).map((row) => {
    const [port = '', names = '', status = ''] = inside(row, 'td').map((cell) => textOf(cell).trim());
    const source = inside(row, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .at(-1);
    return lineOf(port, names.split(/,\s*/), status, source ?? '');
  });
}

function readJson(site: Site): string[] {
  const { ports, byIana } = JSON.parse(site.read(FILE)) as { ports: Value[]; byIana: boolean };
  return ports.map(({ port, services, source }) => {
    const names = (services as { name: string }[]).map(({ name }) => name);
    return lineOf(String(port), names, '', byIana ? 'IANA' : String(source));
  });
}

/** Checks that /blocked/ and its JSON have every port of blocked-ports.csv, with its source and IANA's services. */
export function checkBlocked(site: Site, rows: Rows, blocked: string): Check {
  const owed = owedLines(blocked, rows, (all) => statusOf(all) ?? '');
  // The JSON has statuses in the words of its schema, so they are left out here.
  const inJson = owedLines(blocked, rows, () => '');
  const compare = (page: string, shown: readonly string[], expected: readonly string[]): Finding[] =>
    Array.from({ length: Math.max(shown.length, expected.length) }, (_, i) => i)
      .filter((i) => shown[i] !== expected[i])
      .map((i) => ({ rule: 'Another blocked port', page, place: `${shown[i]} instead of ${expected[i]}` }));
  return {
    against: (path) => (path === PATH ? owed : null),
    visit: (page) => (page.path === PATH ? compare(PATH, readPage(page), owed) : []),
    finish: () => [
      ...missingPages(site, [PATH]),
      ...(site.files.includes(FILE)
        ? compare(FILE, readJson(site), inJson)
        : [{ rule: 'JSON that is missing' as const, page: FILE, place: FILE }]),
    ],
  };
}
