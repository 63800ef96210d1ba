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

// What a tile says the service is on its port: one of IANA's descriptions there, or nothing.
function isDescribed(tile: HtmlElement, rows: readonly Row[]): boolean {
  const [number = ''] = inside(tile, 'span').map(textOf);
  const shown = inside(tile, 'span').filter((span) => hasClass(span, 'verbatim'));
  const said = rows
    .filter((row) => row[CELL.number] === number)
    .map((row) => (row[CELL.description] ?? '').replace(/\s+/g, ' ').trim());
  return shown.every((span) =>
    said.some((text) => `${text} IANA assigned`.startsWith(`${textOf(span)} IANA assigned`)),
  );
}

/** Finds tiles of a service’s page that have other ports, transports or descriptions than the rows of the service. */
export function checkServiceTiles({ path, elements }: Page, rows: readonly Row[]): Finding[] {
  const tiles = elements.filter((element) => hasClass(element, 'port-tiles')).flatMap((list) => inside(list, 'li'));
  const isOwn = (tile: HtmlElement): boolean => !isDescribed(tile, rows);
  const texts = tiles.map((tile) => inside(tile, 'span', 'small').filter((one) => !hasClass(one, 'verbatim')));
  const shown = texts.map((all) => all.map((one) => textOf(one).trim()).join(' ')).join(' / ');
  const expected = expectedPorts(rows).join(' / ');
  const find = (place: string): Finding => ({ rule: 'A status that no entry gives', page: path, place });
  return [
    ...(shown === expected ? [] : [find(`${shown} instead of ${expected}`)]),
    ...tiles.filter(isOwn).map((tile) => find(textOf(tile))),
  ];
}
