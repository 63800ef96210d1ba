import type { EntryMove } from '../../history/changes.ts';
import type { Replacement } from '../../history/replacements.ts';
import type { Span } from '../../record/port.ts';
import { printSpan } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { firstOf } from '../../text/must.ts';
import { oneLine } from '../../text/one-line.ts';
import { capitalize, enumerate, type Sentence } from '../sentence.ts';
import { spanWords, type Words } from './entry-words.ts';

const holds = (outer: Span, inner: Span): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** The ports of blocks, each once, in order. */
function spansOf(moves: readonly EntryMove[]): Span[] {
  return uniqueBy(
    moves.flatMap(({ record }) => record.span ?? []),
    printSpan,
  );
}

function verbOf(from: readonly Span[], to: readonly Span[]): string {
  const [old, now] = [firstOf(from, 'block'), firstOf(to, 'block')];
  if (from.length > 1) return to.length > 1 ? 'rearranged into' : 'merged into';
  if (to.length > 1) return 'split into';
  if (holds(old, now)) return 'cut to';
  return holds(now, old) ? 'extended to' : 'moved to';
}

/** What a release made of blocks: `9-12 was cut to 10-12`. */
function blockWords(words: Words, { removed, added }: Replacement): Sentence {
  const [from, to] = [spansOf(removed), spansOf(added)];
  const listed = (spans: readonly Span[]): Sentence => enumerate(spans.map((span) => [spanWords(words, span)]));
  return [...listed(from), ` ${from.length > 1 ? 'were' : 'was'} ${verbOf(from, to)} `, ...listed(to)];
}

function nameOf(replacement: Replacement): string {
  const description = oneLine(firstOf(replacement.removed, 'block').record.description);
  return description === 'Unassigned' ? 'unassigned' : `“${description}”`;
}

/** The same as a sentence: `Unassigned block 9-12 was cut to 10-12.` */
export function blockSentence(words: Words, replacement: Replacement): Sentence {
  const block = spansOf(replacement.removed).length > 1 ? 'blocks' : 'block';
  return [`${capitalize(nameOf(replacement))} ${block} `, ...blockWords(words, replacement), '.'];
}

/** What a release made of blocks: a sentence for the blocks of each name, which tells of at most `most`. */
export function blockSentences(words: Words, replacements: readonly Replacement[], most: number): Sentence[] {
  return [...Map.groupBy(replacements, nameOf)].map(([name, all]) => {
    const told = all.slice(0, most).flatMap((one, i) => [...(i > 0 ? ['; '] : []), ...blockWords(words, one)]);
    const more = all.length > most ? [`; and ${all.length - most} more`] : [];
    return [`${capitalize(name)} blocks: `, ...told, ...more, '.'];
  });
}
