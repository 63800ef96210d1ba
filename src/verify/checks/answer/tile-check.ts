import type { Finding } from '../../finding.ts';
import { hasClass, inside, type Page, textOf } from '../../reading/page.ts';
import { CELL, type Row } from '../../reading/row.ts';
import { statusesOf, TRANSPORTS } from '../../reading/status.ts';

// Tiles as text, each as in `TCP: Assigned to http, www`.
const asText = (tiles: readonly (readonly [transports: string, words: string, names: readonly string[]])[]): string =>
  tiles
    .map(([transports, words, names]) => `${transports}: ${words}${names.length > 0 ? ` to ${names.join(', ')}` : ''}`)
    .join(' / ');

function expectedTiles(rows: readonly Row[]): string {
  const tiles = statusesOf(rows).map((status, i): [string, string, string[]] => {
    const transport = TRANSPORTS[i] ?? '';
    const named = rows.filter((row) => row[CELL.name] !== '' && (row[CELL.transport] || transport) === transport);
    const names = new Set(named.map((row) => (row[CELL.name] ?? '').toLowerCase()));
    return [transport.toUpperCase(), status, [...names].sort()];
  });
  const [[, first, names] = ['', '', []]] = tiles;
  const isOne = names.length === 0 && tiles.every(([, words]) => words === first);
  return asText(isOne ? [[TRANSPORTS.join(', ').toUpperCase(), first, []]] : tiles);
}

// Reads the status from the lead, where it stands if all transports have the same: `Unassigned (TCP, UDP, SCTP, DCCP)`.
function readLead({ elements }: Page): string {
  const lead = elements.find((element) => element.tagName === 'p' && hasClass(element, 'lede'));
  const status = lead && inside(lead, 'b').find((element) => hasClass(element, 'status'));
  const [, transports = ''] = /\(([A-Z, ]+)\)\s*$/.exec(lead ? textOf(lead) : '') ?? [];
  return status ? asText([[transports, textOf(status).trim(), []]]) : '';
}

function readTiles({ elements }: Page): string {
  const list = elements.find((element) => element.tagName === 'ul' && hasClass(element, 'tiles'));
  const tiles = (list ? inside(list, 'li') : []).map((tile): [string, string, string[]] => {
    const texts = (name: string): string[] => inside(tile, name).map((one) => textOf(one).trim());
    const names = texts('a').map((name) => name.toLowerCase());
    const words = texts('span').join('');
    return [texts('b').join(''), names.length > 0 ? words.replace(/ to .*$/s, '') : words, names.sort()];
  });
  return asText(tiles);
}

/** Finds tiles of a port’s page that say another status, or other services, than the rows of the port. */
export function checkTiles(page: Page, rows: readonly Row[]): Finding[] {
  const [shown, expected] = [readTiles(page) || readLead(page), expectedTiles(rows)];
  if (shown === expected) return [];
  return [{ rule: 'A status that no entry gives', page: page.path, place: `${shown} instead of ${expected}` }];
}
