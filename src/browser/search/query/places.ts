import { entriesPath } from '../../../registry/index/permalink.ts';
import { type Place, PLACES } from './place-words.ts';

const ASIDE =
  /^what is\b|\b(?:the|a|an|all|full|complete|lists? of|list|show|how (?:to|do i|can i)|what|which|are|file|numbers?|iana|ports? ranges?|ranges? of|ports?|of this site|page)\b|[?!]/g;
const byWords = new Map(
  PLACES.flatMap(([words, ...places]) =>
    words.split(', ').map((phrase) => [phrase.replace(/[-_]/g, ' '), places] as const),
  ),
);
const REGISTERED = /\b(?:registered|assigned|added|new)\b.*\bin (19\d\d|20\d\d)\W*$/;
const squeeze = (text: string): string =>
  text
    .replace(/[-_,/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The pages of the site that a text asks for, as PLACES lists them. */
export function findPlaces(text: string): readonly Place[] {
  const lower = squeeze(text.toLowerCase());
  const [, year] = REGISTERED.exec(lower) ?? [];
  if (year) return [{ title: `Entries registered in ${year}`, path: entriesPath(`registered:${year}`), detail: '' }];
  const named = squeeze(lower.replace(ASIDE, ' '));
  return (
    byWords.get(lower) ??
    byWords.get(named) ??
    // “open” alone asks for things with this name. “how to open ports” asks for a page of the site.
    (named === lower ? undefined : byWords.get(`${named} port`)) ??
    (named === '' && /\bports?\b/.test(lower) ? (byWords.get('port') ?? []) : [])
  );
}
