import type { EntryMove } from '../../history/changes.ts';
import type { Replacement } from '../../history/replacements.ts';
import type { Span } from '../../record/port.ts';
import { printSpan } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { firstOf } from '../../text/must.ts';
import { oneLine } from '../../text/one-line.ts';
import { enumerate, type Sentence } from '../sentence.ts';
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

/** What a release made of blocks: `9-12 cut to 10-12`. */
export function blockWords(words: Words, { removed, added }: Replacement): Sentence {
  const [from, to] = [spansOf(removed), spansOf(added)];
  const listed = (spans: readonly Span[]): Sentence => enumerate(spans.map((span) => [spanWords(words, span)]));
  return [...listed(from), ` ${verbOf(from, to)} `, ...listed(to)];
}

/** The same as a sentence: `Unassigned block 9-12 cut to 10-12.` */
export function blockSentence(words: Words, replacement: Replacement): Sentence {
  const description = oneLine(firstOf(replacement.removed, 'block').record.description);
  const block = spansOf(replacement.removed).length > 1 ? 'blocks' : 'block';
  const name = description === 'Unassigned' ? `Unassigned ${block}` : `“${description}” ${block}`;
  return [`${name} `, ...blockWords(words, replacement), '.'];
}
