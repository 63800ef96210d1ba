import { documentsOf } from '../../history/history.ts';
import { documentSlug } from '../../index/documents.ts';
import type { Entry } from '../../record/entry.ts';
import type { Sentence } from '../sentence.ts';
import type { Words } from './entry-words.ts';
import { lastChange } from './last-change.ts';
import { growthsOf, presenceLead } from './lead.ts';
import { presenceOf } from './presence.ts';

/** What a reader wants to know first of the history of an RFC or draft that is or was cited. */
export function documentLead(words: Words, slug: string): Sentence[] {
  const { history, documents } = words.registry;
  const changes = history.ofDocument.get(slug) ?? [];
  // Of an entry that changed, only the cells that differ are known. So citations are counted, and not entries.
  const timesCited = (entry: Entry): number => documentsOf(entry).filter((one) => documentSlug(one) === slug).length;
  const count = (documents.get(slug)?.entries ?? []).reduce((times, entry) => times + timesCited(entry), 0);
  const stretches = presenceOf(count, growthsOf(changes, timesCited), history);
  const told = stretches.flatMap(({ from, until }) => [from, until]);
  return [
    ...presenceLead(history, 'Cited', stretches, changes),
    ...lastChange(words, { changes, told, ofEntries: false }),
  ];
}
