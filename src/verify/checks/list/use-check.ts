import type { Finding } from '../../finding.ts';
import type { JsonFile, Value } from '../../reading/json.ts';
import { attribute, hasClass, inside, type Page, textOf } from '../../reading/page.ts';
import type { Rows } from '../../reading/rows.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import { jsonLine, lineOf, owedJsonLine, pathIn } from '../../reading/use-lines.ts';
import { type Use, usesByPath } from '../../reading/uses.ts';
import type { Check } from '../check.ts';

const SUBJECT = /^\/(?:port|service)\//;

/** Finds lines that are missing and lines that are too many. */
export function compareUses(page: string, shown: readonly string[], owed: readonly string[]): Finding[] {
  const left = [...shown];
  const lacking = owed.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...lacking.map((place): Finding => ({ rule: 'A common name that is missing', page, place })),
    ...left.map((place): Finding => ({ rule: 'A common name that our file does not have', page, place })),
  ];
}

// The common uses on a page as lines. If an item has a second link, the link leads to the service with this name.
function readItems(site: Site, { path, elements }: Page): string[] {
  return elements
    .filter((one) => one.tagName === 'ul' && hasClass(one, 'uses'))
    .flatMap((list) => inside(list, 'li'))
    .map((item) => {
      const [source = '', service] = inside(item, 'a').map((link) => attribute(link, 'href') ?? '');
      return lineOf(
        textOf(item),
        source,
        service === undefined ? '' : (resolveInside(site, path, service)?.path ?? ''),
      );
    });
}

function usesIn({ value }: JsonFile): Value[] {
  return value instanceof Error ? [] : ((value['commonUses'] as Value[] | undefined) ?? []);
}

/**
 * Checks that the pages of ports and services, and the JSON beside them, have exactly these rows of common-names.csv:
 * those that lead to the page and, on the page of a port, those of its services on a transport of the row.
 */
export function checkUses(site: Site, rows: Rows, uses: readonly Use[]): Check {
  const byPath = usesByPath(uses, rows);
  const nameOf = (path: string): string => rows.byPath.get(path)?.[0]?.[0] ?? '';
  const print = ({ name, transports, what, url }: Use, service: string): string => {
    const on = transports.length > 0 ? ` (${transports.join(', ').toUpperCase()})` : '';
    return lineOf(`${name}${on}: ${what}${service && ` (as ${nameOf(service)})`}`, url, service);
  };
  const owedByPage = (path: string): string[] => {
    // If a port has only one service, the common names on its page do not name the service.
    const names = rows.byPath.get(path)?.map(([name = '']) => name.toLowerCase());
    const isOne = new Set(names?.filter(Boolean)).size <= 1;
    return (byPath.get(path) ?? []).map(({ use, service }) => print(use, isOne ? '' : service));
  };
  const owedByJson = (file: string): string[] =>
    (byPath.get(`${file.slice(0, -'.json'.length)}/`) ?? []).map(({ use, service }) => owedJsonLine(use, service));
  return {
    against: (path) => (path.endsWith('.json') ? owedByJson(path) : SUBJECT.test(path) ? owedByPage(path) : null),
    visitJson: (json) => {
      if (!SUBJECT.test(json.path)) return [];
      const shown = usesIn(json).map((use) => jsonLine(use, pathIn(site, use['service'])));
      return compareUses(json.path, shown, owedByJson(json.path));
    },
    visit: (page) => {
      if (!SUBJECT.test(page.path)) return [];
      const owed = owedByPage(page.path);
      const shown = readItems(site, page);
      const labels = page.elements.filter((one) => one.tagName === 'p' && textOf(one).includes('Not from IANA'));
      const isSaid = shown.length === 0 || labels.length === 1;
      return [
        ...compareUses(page.path, shown, owed),
        ...(isSaid ? [] : [{ rule: 'Common names without “Not from IANA”' as const, page: page.path, place: '' }]),
      ];
    },
    finish: () => {
      const files = new Set(site.files);
      const missing = [...byPath.keys()].map((path) => `${path.slice(0, -1)}.json`).filter((file) => !files.has(file));
      return missing.map((page): Finding => ({ rule: 'JSON that is missing', page, place: page }));
    },
  };
}
