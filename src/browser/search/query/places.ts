import { entriesPath } from '../../../registry/index/permalink.ts';
import { QUESTIONS } from './place-questions.ts';
import { type Place, PLACES } from './place-words.ts';

const ASIDE =
  /^what is\b|\b(?:the|a|an|all|full|complete|lists? of|list|show|how (?:to|do i|can i)|what|which|are|file|numbers?|iana|ports? ranges?|ranges? of|ports?|of this site|page)\b|[?!]/g;
const byWords = new Map(
  PLACES.flatMap(([words, ...places]) =>
    words.split(', ').map((phrase) => [phrase.replace(/[-_]/g, ' '), places] as const),
  ),
);
const DATED =
  /\b(?:(registered|registrations?|assigned|assignments?|added|new)|modified|modifications?)\b(?:.*\bin)? (19[89]\d|20[0-4]\d)\W*$/;
// The table's own words for a filter, as they stand in its addresses.
const FILTER = /^(?:is|name|range|registered|modified|status|transport):\S+$/;
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
  if (year) return [{ title: `Entries ${key} in ${year}`, path: entriesPath(`${key}:${year}`), detail: '' }];
  if (FILTER.test(text)) return [{ title: `Entries with ${text}`, path: entriesPath(text), detail: '' }];
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

const DATE = /\b(?:19|20)\d\d(?: \d\d){0,2}\b/g;

function findAsked(lower: string): readonly Place[] {
  const text = lower.replace(DATE, 'date').replace(/[?!]/g, '');
  const found = /\d/.test(text) ? undefined : QUESTIONS.find(([asked]) => asked.test(text));
  return found ? [found[1]] : [];
}
