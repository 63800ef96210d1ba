import type { Finding } from '../../finding.ts';
import { hasClass, type HtmlElement, inside, type Page, textOf } from '../../reading/page.ts';
import { CELL, type Row } from '../../reading/row.ts';
import { TRANSPORTS } from '../../reading/status.ts';

// The ports of a service and the transports that entries name there: `443 TCP UDP`.
function expectedPorts(rows: readonly Row[]): string[] {
  const numbers = [...new Set(rows.map((row) => row[CELL.number] ?? ''))].filter(Boolean);
  numbers.sort((a, b) => Number.parseInt(a) - Number.parseInt(b));
  return numbers.map((number) => {
    const here = rows.filter((row) => row[CELL.number] === number);
    const on = TRANSPORTS.filter((one) => here.some((row) => row[CELL.transport] === one)).join(' ');
    return `${number} ${on === '' ? 'No transport named' : on.toUpperCase()}`;
  });
}

const saidIn = (row: Row): string =>
  (row[CELL.description] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ?IANA assigned this well-formed service name as a replacement for "[^"]+"\.?/, '')
    .trim();

// The descriptions that a tile has to show: all that IANA gives for the service on the port, each with its transports
// if there are several.
function expectedWords(rows: readonly Row[]): string[] {
  const words: string[] = [];
  const said = [...new Set(rows.map((row) => saidIn(row).toLowerCase()))].filter(Boolean);
  for (const text of said) {
    const those = rows.filter((row) => saidIn(row).toLowerCase() === text);
    const on = TRANSPORTS.filter((one) => those.some((row) => row[CELL.transport] === one));
    words.push(`${said.length > 1 ? `${on.join(' ')} ` : ''}${text}`.trim());
  }
  return words;
}

const wordsOf = (tile: HtmlElement): string[] =>
  inside(tile, 'div').map((line) => textOf(line).replace(/\s+/g, ' ').trim().toLowerCase());

/** Finds tiles of a service’s page that have other ports, transports or descriptions than the rows of the service. */
export function checkServiceTiles({ path, elements }: Page, rows: readonly Row[]): Finding[] {
  const tiles = elements.filter((element) => hasClass(element, 'port-tiles')).flatMap((list) => inside(list, 'li'));
  const numbers = [...new Set(rows.map((row) => row[CELL.number] ?? ''))].filter(Boolean);
  const each = new Map(numbers.map((one) => [one, expectedWords(rows.filter((row) => row[CELL.number] === one))]));
  const isAlike = new Set([...each.values()].map((words) => words.join(' / '))).size < 2;
  // A single description that is the same for all ports stands in the page's lead, and in no tile.
  const isLead = isAlike && [...each.values()].every((words) => words.length < 2);
  const isOwn = (tile: HtmlElement): boolean => {
    const [number = ''] = inside(tile, 'span').map(textOf);
    return wordsOf(tile).join(' / ') !== (isLead ? [] : (each.get(number) ?? [])).join(' / ');
  };
  const texts = tiles.map((tile) => inside(tile, 'span', 'small').filter((one) => !hasClass(one, 'verbatim')));
  const shown = texts.map((all) => all.map((one) => textOf(one).trim()).join(' ')).join(' / ');
  const expected = expectedPorts(rows).join(' / ');
  const find = (place: string): Finding => ({ rule: 'A status that no entry gives', page: path, place });
  return [
    ...(shown === expected ? [] : [find(`${shown} instead of ${expected}`)]),
    ...tiles.filter(isOwn).map((tile) => find(textOf(tile))),
  ];
}
