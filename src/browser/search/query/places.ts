import { entriesPath } from '../../../registry/index/permalink.ts';
import { isAboutRegistry, QUESTIONS } from './place-questions.ts';
import { type Place, PLACES } from './place-words.ts';

const ASIDE =
  /^what is\b|\b(?:the|a|an|all|full|complete|lists? of|list|show|how (?:to|do i|can i)|what|which|are|file|numbers?|iana|ports? ranges?|ranges? of|ports?|of this site|page)\b|[?!]/g;
const byWords = new Map(
  PLACES.flatMap(([words, ...places]) =>
    words.split(', ').map((phrase) => [phrase.replace(/[-_]/g, ' '), places] as const),
  ),
);
const byPath = new Map(PLACES.flatMap(([, ...places]) => places.map((one) => [one.path, one])));
const YEAR = '(?:19[89]|20[0-3])\\d';
const DATED = new RegExp(
  `\\b(?:(registered|registrations?|assigned|assignments?|added|what s new|new)|modified|modifications?)\\b(?:.*\\bin)? (${YEAR})\\W*$`,
);
const DATE = new RegExp(`\\b${YEAR}(?: \\d\\d){0,2}\\b`, 'g');
// The table's own words for a filter, as they stand in its addresses.
const FILTER =
  /^(?:is:(?:unassigned|reserved|assigned|historic|alias|other)|(?:registered|modified):[<>]?=?\d{4}[\d.-]*|transport:(?:tcp|udp|sctp|dccp))$/;
const squeeze = (text: string): string =>
  text
    .replace(/[-_,/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The pages of the site that a text asks for, as PLACES lists them. */
export function findPlaces(text: string): readonly Place[] {
  const lower = squeeze(text.toLowerCase());
  const [, isNew, year] = DATED.exec(lower) ?? [];
  const key = isNew ? 'registered' : 'modified';
  if (year && isAboutRegistry(plain(lower)))
    return [{ title: `Entries ${key} in ${year}`, path: entriesPath(`${key}:${year}`), detail: '' }];
  const filter = text.toLowerCase();
  if (FILTER.test(filter)) return [{ title: `Entries with ${filter}`, path: entriesPath(filter), detail: '' }];
  const named = squeeze(lower.replace(ASIDE, ' '));
  return (
    byWords.get(lower) ??
    byWords.get(named) ??
    // “open” alone asks for things with this name. “how to open ports” asks for a page of the site.
    (named === lower ? undefined : byWords.get(`${named} port`)) ??
    (named === '' && /\bports?\b/.test(lower) ? byWords.get('port') : undefined) ??
    findAsked(lower)
  );
}

// Without marks, and with `date` in place of years and dates.
const plain = (lower: string): string => lower.replace(DATE, 'date').replace(/[?!"“”']/g, '');

function findAsked(lower: string): readonly Place[] {
  const text = plain(lower);
  const found = isAboutRegistry(text) ? QUESTIONS.find(([asked]) => asked.test(text)) : undefined;
  const place = found && byPath.get(found[1]);
  return place ? [place] : [];
}
