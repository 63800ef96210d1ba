import type { Finding } from '../../finding.ts';
import { linksOf, type Value } from '../../reading/json.ts';
import { attribute, hasClass, type HtmlElement, inside, type Page, textOf } from '../../reading/page.ts';
import type { Rows } from '../../reading/rows.ts';
import type { Site } from '../../reading/site.ts';
import { jsonLine, lineOf, owedJsonLine, pathIn } from '../../reading/use-lines.ts';
import { conflictLine, readConflicts, targetOf, type Use } from '../../reading/uses.ts';
import type { Check } from '../check.ts';
import type { LinkCheck } from '../link-check.ts';
import { missingPages } from '../missing.ts';
import { compareUses } from './use-check.ts';

const PATH = '/common-uses/';
const FILE = '/common-uses.json';
const LISTS = '/lists/';

const hrefOf = (link: HtmlElement | undefined): string => (link && attribute(link, 'href')) ?? '';
const textIn = (cell: HtmlElement | undefined): string => (cell ? textOf(cell).trim() : '');
const byName = ({ name: a }: Use, { name: b }: Use): number =>
  Number(a.toLowerCase() > b.toLowerCase()) - Number(a.toLowerCase() < b.toLowerCase());

function readTable({ elements }: Page, kind: string): HtmlElement[][] {
  const [table] = elements.filter((one) => one.tagName === 'table' && hasClass(one, kind));
  return (table ? inside(table, 'tr').slice(1) : []).map((row) => inside(row, 'td'));
}

function readUse([name, service, ports, transports, what, source]: readonly HtmlElement[]): string {
  const url = hrefOf(source && inside(source, 'a')[0]);
  const lookedUp = source && inside(source, 'time')[0];
  return lineOf(...[name, service, ports, transports, what].map(textIn), url, textIn(lookedUp));
}

function readConflict([port, transports, services, common]: readonly HtmlElement[]): string {
  return conflictLine(textIn(port), textIn(transports).split(/,\s*/), textIn(services).split(/,\s*/), textIn(common));
}

function compareInOrder(page: string, shown: readonly string[], owed: readonly string[]): Finding[] {
  const found = compareUses(page, shown, owed);
  if (found.length > 0 || shown.join('\n') === owed.join('\n')) return found;
  return [{ rule: 'Common names in another order', page, place: page }];
}

function compareConflicts(page: string, shown: readonly string[], owed: readonly string[]): Finding[] {
  return Array.from({ length: Math.max(shown.length, owed.length) }, (_, i) => i)
    .filter((i) => shown[i] !== owed[i])
    .map((i) => ({ rule: 'Another conflict of uses', page, place: `${shown[i]} instead of ${owed[i]}` }));
}

/**
 * Checks that /common-uses/ and its JSON have every row of common-names.csv that leads to a page, in order, and every
 * port that is assigned to one service and used for another. /lists/ says how many rows there are.
 */
export function checkUseList(site: Site, rows: Rows, uses: readonly Use[], links: LinkCheck): Check {
  const inOrder = uses.toSorted(byName);
  const conflicts = readConflicts(uses, rows);
  const owedLines = inOrder.map((use) => {
    const { service, ports, transports } = targetOf(use, rows);
    return lineOf(use.name, service, ports.join(', '), transports.join(', '), use.what, use.url, use.lookedUp);
  });
  const checkPage = (page: Page): Finding[] => [
    ...compareInOrder(PATH, readTable(page, 'common-uses').map(readUse), owedLines),
    ...compareConflicts(PATH, readTable(page, 'use-conflicts').map(readConflict), conflicts),
  ];
  const checkFile = (): Finding[] => {
    if (!site.files.includes(FILE)) return [{ rule: 'JSON that is missing', page: FILE, place: FILE }];
    const value = JSON.parse(site.read(FILE)) as { uses: Value[]; conflicts: Value[] };
    for (const url of linksOf(value)) links.note(FILE, url, url);
    const shown = value.uses.map((use) => {
      const ports = (use['ports'] as { portNumber: string }[]).map(({ portNumber }) => portNumber);
      return jsonLine(use, `${pathIn(site, use['service'])} ${ports.join()}`);
    });
    const owed = inOrder.map((use) => {
      const { service, ports } = targetOf(use, rows);
      return owedJsonLine(use, `${service && use.path} ${ports.join()}`);
    });
    const clashes = value.conflicts.map(({ port, transports, services, uses: names }) =>
      conflictLine(
        port as number,
        transports as string[],
        (services as { name: string }[]).map(({ name }) => name),
        (names as string[]).join(', '),
      ),
    );
    return [...compareInOrder(FILE, shown, owed), ...compareConflicts(FILE, clashes, conflicts)];
  };
  const owedCounts = [uses.length, new Set(uses.map(({ name }) => name.toLowerCase())).size].join();
  const checkCount = ({ elements }: Page): Finding[] => {
    const items = elements.filter((one) => one.tagName === 'li' && hrefOf(inside(one, 'a')[0]).endsWith(PATH));
    const counts = items.flatMap((item) => textIn(inside(item, 'small')[0]).match(/\d[\d,]*/g) ?? []);
    if (counts.map((count) => count.replaceAll(',', '')).join() === owedCounts) return [];
    const place = `${counts.join()} instead of ${owedCounts} common uses and names`;
    return [{ rule: 'A number that a recount does not give', page: LISTS, place }];
  };
  return {
    against: (path) => (path === PATH ? [owedLines, conflicts] : path === LISTS ? owedCounts : null),
    visit: (page) => {
      if (page.path === PATH) return checkPage(page);
      return page.path === LISTS ? checkCount(page) : [];
    },
    finish: () => [...missingPages(site, [PATH]), ...checkFile()],
    figures: () => ({ uses: uses.length }),
  };
}
