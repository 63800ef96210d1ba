import { slug } from '../../../registry/index/permalink.ts';
import type { Finding } from '../../finding.ts';
import type { Value } from '../../reading/json.ts';
import { attribute, type HtmlElement, inside, type Page, textOf } from '../../reading/page.ts';
import { CELL } from '../../reading/row.ts';
import type { Rows } from '../../reading/rows.ts';
import { resolveInside, type Site, urlOf } from '../../reading/site.ts';
import type { Rule } from '../../rules.ts';
import { type Check, nothing } from '../check.ts';
import type { LinkCheck } from '../link-check.ts';
import { missingPages } from '../missing.ts';

const PATH = '/txt-keys/';
const FILE = '/txt-keys.json';

/** A key of a service as the index shows it, with IANA's texts on the key. */
interface Shown {
  readonly key: string;
  readonly service: string;
  readonly texts: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pairOf = ({ key, service }: Shown): string => `${key.toLowerCase()} ${service}`;

// The text after “Defined TXT keys:” in the notes of each service, by the path of the service's page.
function readDefinitions({ all }: Rows): Map<string, string[]> {
  const definitions = new Map<string, string[]>();
  for (const row of all) {
    const [, text] = /Defined\s+TXT\s+keys:(.*)/is.exec(row[CELL.note] ?? '') ?? [];
    const path = `/service/${slug(row[CELL.name] ?? '')}/`;
    if (text !== undefined) definitions.set(path, [...(definitions.get(path) ?? []), text]);
  }
  return definitions;
}

// The keys that are beyond doubt: `name=<value>` at the beginning of a line or after a comma, and txtvers.
function certainKeys(text: string): string[] {
  const assigned = [...text.matchAll(/(?:^|,)[^\S\n]*([a-z][\w-]*)=</gim)].map(([, key = '']) => key);
  const begins = /^[\s"-]*(?:key ")?txtvers\b/.test(text) ? ['txtvers'] : [];
  return [...assigned, ...begins];
}

// Whether a key is a word of its own in a note of the service, and each text on the key is a part of such a note.
function isGiven({ key, texts }: Shown, notes: readonly string[]): boolean {
  const word = new RegExp(`(?<![\\w.-])${escape(key)}(?![\\w-])`, 'i');
  const within = (text: string): boolean => notes.some((note) => oneLine(note).includes(oneLine(text)));
  return notes.some((note) => word.test(oneLine(note))) && texts.every(within);
}

function readPage(site: Site, page: Page): Shown[] {
  const column = (row: HtmlElement, name: string): HtmlElement[] =>
    inside(row, 'td').filter((cell) => attribute(cell, 'data-column') === name);
  return page.elements
    .filter((one) => one.tagName === 'tr' && /^key-/.test(attribute(one, 'id') ?? ''))
    .flatMap((row) => {
      const [spellings] = column(row, 'Key').flatMap((cell) => inside(cell, 'span'));
      const items = column(row, 'Services').flatMap((cell) => inside(cell, 'li'));
      return items.flatMap((item) => {
        const href = inside(item, 'a').map((link) => attribute(link, 'href') ?? '')[0] ?? '';
        const service = resolveInside(site, page.path, href)?.path ?? '';
        const texts = inside(item, 'small').map(textOf);
        return [{ key: (spellings ? textOf(spellings) : '').split(', ')[0] ?? '', service, texts }];
      });
    });
}

function readJson(site: Site): Shown[] {
  const { keys } = JSON.parse(site.read(FILE)) as { keys: { spellings: string[]; services: Value[] }[] };
  return keys.flatMap(({ spellings, services }) =>
    services.map(({ permalink, texts }) => ({
      key: spellings[0] ?? '',
      service: resolveInside(site, '/', String(permalink))?.path ?? '',
      texts: texts as string[],
    })),
  );
}

/**
 * Checks the index of TXT keys and its JSON: each key stands in a note of every service that is listed for it, and no
 * key that is beyond doubt is missing.
 */
export function checkTxtKeys(site: Site, rows: Rows, links: LinkCheck): Check<Shown[]> {
  const definitions = readDefinitions(rows);
  const owed = [...definitions].flatMap(([service, notes]) =>
    notes.flatMap(certainKeys).map((key) => ({ key, service, texts: [] })),
  );
  const check = (page: string, shown: readonly Shown[]): Finding[] => {
    const find = (rule: Rule, place: string): Finding => ({ rule, page, place });
    const pairs = new Set(shown.map(pairOf));
    const wrong = shown.filter((one) => !isGiven(one, definitions.get(one.service) ?? []));
    return [
      ...wrong.map((one) => find('A TXT key that no note gives', `${pairOf(one)} ${one.texts.join()}`)),
      ...owed.map(pairOf).flatMap((pair) => (pairs.has(pair) ? [] : [find('A TXT key that the index lacks', pair)])),
    ];
  };
  return {
    against: nothing,
    visit: (page, left) => {
      if (page.path !== PATH) return [];
      const shown = readPage(site, page);
      left.count('keys', shown.length);
      left.note(shown);
      return [];
    },
    finish: (notes) => {
      const shown = notes.get(PATH);
      if (!shown) return missingPages(site, [PATH]);
      if (!site.files.includes(FILE)) return [{ rule: 'JSON that is missing', page: FILE, place: FILE }];
      const told = readJson(site);
      for (const { service } of told) links.note(FILE, urlOf(site, service), service);
      const [here, there] = [shown, told].map((all) => all.map(pairOf).join('\n'));
      return [
        ...check(PATH, shown),
        ...check(FILE, told),
        ...(here === there ? [] : [{ rule: 'A TXT key that the index lacks' as const, page: FILE, place: FILE }]),
      ];
    },
  };
}
