import { PAGE_POLICY } from '../hosting/security.ts';
import { COLUMNS } from '../registry/record/entry.ts';

// The markup of a small site, written like that of the site's components.

export const ORIGIN = 'https://ports.example';
const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'];

// The paths of the pages that the last release changed. The history begins with the release before.
const CHANGED = /^\/(?:service\/[az]|port\/(?:[123]|19|20)|range\/(?:2-3|19-20))\/$/;

function unchanged(path: string): string {
  if (!/^\/(?:port|service|range\/\d+-\d+)\//.test(path)) return '';
  const since = CHANGED.test(path) ? 'the release of 2026-01-01' : '2025-01-01 or earlier';
  return `<aside><p>Unchanged since ${since}</p></aside>`;
}

/** A page with a head like the site's. `standsFor` is the path of the page that search engines list in its place. */
export function page(path: string, title: string, main: string, standsFor = path === '/404.html' ? '' : path): string {
  const canonical = standsFor && `<link rel="canonical" href="${ORIGIN}${standsFor}">`;
  const robots = standsFor === path ? '' : '<meta name="robots" content="noindex">';
  const term = JSON.stringify({ '@graph': [{ '@type': 'DefinedTerm', name: title }] });
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${PAGE_POLICY}">`,
    `<title>${title}</title><meta name="description" content="About ${title}">${canonical}${robots}`,
    `<script type="module" src="/_astro/x.js"></script><script type="application/ld+json">${term}</script>`,
  ].join('');
  const body = `<main id="main"><h1>${title}</h1>${main}${unchanged(path)}</main>`;
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

const escapeText = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Entries as a table whose numbers and names link to `paths`. A sentence below names the columns that are empty. */
export function entryTable(
  paths: Readonly<Record<string, string>>,
  rows: readonly (readonly string[])[],
  caption: string,
  { columns = 12, more = -1, id = 'entry-x' } = {},
): string {
  const isEmpty = (at: number): boolean => rows.every((row) => row[at] === '');
  const shown = COLUMNS.map((_, at) => at).filter((at) => (at < columns || at === more) && !isEmpty(at));
  const cell = (text: string, at: number): string =>
    `<td data-column="${COLUMNS[at]}">${paths[text] ? `<a href="${paths[text]}">${text}</a>` : escapeText(text)}</td>`;
  const head = shown.map((at) => `<th scope="col">${COLUMNS[at]}</th>`).join('');
  const body = rows.map((row, i) => {
    const cells = shown.map((at) => cell(row[at] ?? '', at)).join('');
    return `<tr id="${i === 0 ? id : `${id}-${i}`}">${cells}</tr>`;
  });
  const empty = COLUMNS.filter((_, at) => isEmpty(at));
  const sentence = columns === 12 ? `<p class="empty-columns">IANA leaves these blank: ${empty.join(', ')}.</p>` : '';
  const table = `<caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
  return `<table class="rows entries">${table}</table>${sentence}`;
}

/** A sentence that tells an entry. */
export function entrySentence(path: string, row: readonly string[]): string {
  const [, number = '', , description = ''] = row;
  const others = COLUMNS.map((column, at) => ({ column, at })).filter(({ at }) => at !== 1 && at !== 3 && row[at]);
  const more = others.map(({ column, at }) => `; ${column}: <q>${escapeText(row[at] ?? '')}</q>`).join('');
  const link = `<a href="${path}">${number}</a>`;
  return `<p class="entry" id="entry-x">IANA’s entry for ${link} says only <q>${description}</q>${more}.</p>`;
}

/** A table of texts. The first row is its head. */
export function plainTable(kind: string, [head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const rows = body.map((row) => line('td', row)).join('');
  return `<table class="${kind}"><thead>${line('th', head)}</thead><tbody>${rows}</tbody></table>`;
}

/** The tiles of a port, with status and services on each transport; a lead instead if all transports are alike. */
export function tiles(...words: readonly (string | readonly string[])[]): string {
  const tile = (transport: string, [status = '', ...names]: readonly string[]): string =>
    `<li><b>${transport}</b> <span class="status">${status}${names.length > 0 ? ' to ' : ''}${names
      .map((name) => `<a href="/service/${name}/">${name}</a>`)
      .join(', ')}</span></li>`;
  const all = TRANSPORTS.map((transport) => transport.toUpperCase());
  const said = words.map((one) => (typeof one === 'string' ? [one] : one));
  const [[whole] = []] = said;
  if (said.length === 1) return `<p class="lede"><b class="status">${whole}</b> (${all.join(', ')})</p>`;
  const items = said.map((one, i) => tile(all[i] ?? '', one));
  return `<ul class="tiles">${items.join('')}</ul>`;
}

/** The verdict of a port's page: whether a reader may use the port. */
export const verdict = (tone: string, answer: string, reasons: string): string =>
  `<div class="verdict ${tone}"><h2>May I use it? ${answer}</h2><p>${reasons}</p></div>`;

/** The tiles of a service: each has a port, its transports, and IANA's description there. */
export function serviceTiles(
  ...tiles: readonly (readonly [port: string, transports: string, said?: string])[]
): string {
  const tile = ([port, transports, said]: (typeof tiles)[number]): string =>
    `<li><span>${port}</span> <small>${transports}</small>${said ? ` <div><span class="verbatim">${said}</span></div>` : ''}</li>`;
  return `<ul class="port-tiles">${tiles.map(tile).join('')}</ul>`;
}

/** A list of one kind of page as a table: the first cell of each row is a link. */
export function listTable(
  column: string,
  ...rows: readonly (readonly [path: string, text: string, more?: string])[]
): string {
  const body = rows.map(
    ([path, text, more = '']) => `<tr><td data-column="${column}"><a href="${path}">${text}</a></td>${more}</tr>`,
  );
  return `<table class="rows"><thead><tr><th>${column}</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** How many ports of a range have each status. */
export const counts = (...items: readonly string[]): string =>
  `<ul class="counts">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
