import {
  type ContactChange,
  contactDifferences,
  type EntryChange,
  entryDifferences,
  entryOf,
} from '../../history/changes.ts';
import type { Replacement } from '../../history/replacements.ts';
import { plainDescription } from '../../index/services.ts';
import { type ContactDetails, printContact } from '../../record/contact.ts';
import type { Entry } from '../../record/entry.ts';
import { printSpan } from '../../record/port.ts';
import { capitalize, capitalizeSentence, endSentence, list, type Sentence } from '../sentence.ts';
import { blockSentence } from './block-words.ts';
import { differenceSentence, toldColumns } from './difference-words.ts';
import { holderWords, namesOf, placeWords, subjectWords, type Words } from './entry-words.ts';

/** Changes of one release that one sentence tells: of one entry, or of like entries on several transports. */
export type AlikeChanges = readonly [EntryChange, ...EntryChange[]];

function moveSentence(words: Words, kind: 'added' | 'removed', entries: readonly [Entry, ...Entry[]]): Sentence {
  const [entry] = entries;
  const description = plainDescription(entry);
  const subject = subjectWords(words, entries);
  if (entry.name === null) {
    const listed = kind === 'added' ? 'listed' : 'no longer listed';
    return [...capitalizeSentence(subject), ` ${listed} as “${description}”.`];
  }
  const said = description === '' ? [] : [`: ${description}`];
  return endSentence([`${capitalize(kind)} `, ...subject, ...said, ...holderWords(words, entry)]);
}

function nameSentence(words: Words, { removed, added }: Replacement, entries: readonly Entry[]): Sentence {
  const span = entries[0]?.span;
  const place = span ? [' on ', ...placeWords(words, span, entries)] : [];
  return ['Renamed ', ...namesOf(words, removed), ' to ', ...namesOf(words, added), ...place, '.'];
}

/** Groups changes by the sentence that tells them. */
export function groupAlike(words: Words, changes: readonly EntryChange[]): AlikeChanges[] {
  const { replacements } = words.registry.history;
  const blocks = new Map<Replacement, number>();
  const keyOf = (change: EntryChange): string => {
    const { name, span } = entryOf(change);
    const replacement = replacements.get(change);
    const ports = span && printSpan(span);
    if (replacement?.kind === 'block') {
      if (!blocks.has(replacement)) blocks.set(replacement, blocks.size);
      return JSON.stringify([change.release, blocks.get(replacement)]);
    }
    if (replacement) {
      const names = [replacement.removed, replacement.added].map((moves) => moves.map(({ record }) => record.name));
      return JSON.stringify([change.release, ports, ...names]);
    }
    const { description, assignees } = entryOf(change);
    const said = change.kind === 'changed' ? toldColumns(entryDifferences(change)) : [description, assignees];
    return JSON.stringify([change.release, change.kind, name, ports, said]);
  };
  return [...Map.groupBy(changes, keyOf).values()] as [EntryChange, ...EntryChange[]][];
}

/** What became of entries that were changed alike. */
export function changeSentence(words: Words, changes: AlikeChanges): Sentence {
  const [change] = changes;
  const entries = changes.map(entryOf) as [Entry, ...Entry[]];
  const replacement = words.registry.history.replacements.get(change);
  if (replacement?.kind === 'block') return blockSentence(words, replacement);
  if (replacement) return nameSentence(words, replacement, entries);
  if (change.kind !== 'changed') return moveSentence(words, change.kind, entries);
  return differenceSentence(words, entryDifferences(change), subjectWords(words, entries));
}

/** What a contact's row in IANA's table says besides its ID: `Ann A., Org, mailto:a&b, last updated 2026-02-02`. */
export function detailsOf(details: ContactDetails): Sentence {
  const { updated } = details;
  const [, ...cells] = printContact({ ...details, updated: '' });
  const date = updated === '' ? [] : [['last updated ', updated]];
  return list([...cells.filter(Boolean).map((cell) => [cell]), ...date]);
}

/** What became of a contact's row in IANA's table. */
export function detailsSentence(words: Words, change: ContactChange): Sentence {
  if (change.kind === 'changed') return differenceSentence(words, contactDifferences(change));
  const details = detailsOf(change.record);
  const where = change.kind === 'added' ? 'Added to' : 'Removed from';
  return [`${where} IANA’s list of contacts`, ...(details.length > 0 ? [' (', ...details, ')'] : []), '.'];
}
