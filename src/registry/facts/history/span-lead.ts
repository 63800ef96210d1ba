import type { Sentence } from '../sentence.ts';
import type { Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { growthsOf, presenceLead } from './lead.ts';
import { presenceOf } from './presence.ts';

/** What a reader wants to know first of the history of an entry for several ports, written as IANA does. */
export function spanLead(words: Words, numbers: string): Sentence[] {
  const { history, spans } = words.registry;
  const changes = history.ofSpan.get(numbers) ?? [];
  const count = spans.get(numbers)?.entries.length ?? 0;
  const stretches = presenceOf(count, growthsOf(changes), history);
  const told = stretches.flatMap(({ from, until }) => [from, until]);
  return [
    ...presenceLead(history, 'Listed as one entry', stretches, changes),
    ...lastChange(words, { changes, told, ofEntries: true }),
  ];
}
