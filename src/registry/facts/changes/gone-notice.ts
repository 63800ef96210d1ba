import type { FormerContact, FormerDocument, FormerService, FormerSpan } from '../../history/former.ts';
import { type Successor, successorsOf } from '../../history/successors.ts';
import { changesPath, servicePath, spanPath } from '../../index/permalink.ts';
import { plainDescription } from '../../index/services.ts';
import type { Entry } from '../../record/entry.ts';
import { printSpan } from '../../record/port.ts';
import { firstOf } from '../../text/must.ts';
import { placeWords, serviceWords, type Words } from '../history/entry-words.ts';
import { laterName } from '../history/service-lead.ts';
import { capitalizeSentence, type Phrase, type Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

/** What the page of something that is gone says first, and where it leads. */
export interface GoneNotice {
  readonly notice: Sentence;
  /** The heading of `successors`; null where the notice introduces them, or there are none. */
  readonly heading: string | null;
  /** What the registry has now on the same ports and transports. */
  readonly successors: readonly Sentence[];
}

const releaseOf = (since: string): Phrase => ({ text: since, path: changesPath(since) });

function successorWords(words: Words, alike: readonly Successor[]): Sentence {
  const [{ entry, sameAssignee }, entries] = [firstOf(alike, 'successor'), alike.map((one) => one.entry)];
  const place = entry.span ? placeWords(words, entry.span, entries) : [];
  const description = plainDescription(entry);
  return [
    ...(entry.name === null ? capitalizeSentence(place) : [serviceWords(words, entry.name), ', ', ...place]),
    ...(description === '' ? [] : [`: ${description}`]),
    ...(sameAssignee ? [' (same assignee)'] : []),
  ];
}

// Entries that differ only in their transport share a line.
function successorLines(words: Words, gone: readonly Entry[]): Sentence[] {
  const alike = Map.groupBy(successorsOf(words.registry, gone), ({ entry, sameAssignee }) =>
    JSON.stringify([entry.name, entry.span && printSpan(entry.span), plainDescription(entry), sameAssignee]),
  );
  return [...alike.values()].map((group) => successorWords(words, group));
}

const alone = (notice: Sentence): GoneNotice => ({ notice, heading: null, successors: [] });

const gone = (what: string, since: string): Sentence => [
  `IANA removed ${what.trim()} in the release of `,
  ...[releaseOf(since), '.'],
];

export function goneService(data: SiteData, { name, slug, since, entries }: FormerService): GoneNotice {
  const words = { ...data, here: servicePath(slug) };
  const later = laterName(data.registry, slug);
  const renamed = later !== null && [
    ...[`${name} was renamed to `, serviceWords(words, later), ' in the release of '],
    ...[releaseOf(since), '.'],
  ];
  return {
    notice: [
      ...(renamed || gone(`the service name ${name}`, since)),
      ` This page shows its last ${entries.length === 1 ? 'entry' : 'entries'}.`,
    ],
    heading: 'Now on the same ports',
    successors: successorLines(words, entries),
  };
}

export function goneSpan(data: SiteData, { span, since, entries }: FormerSpan): GoneNotice {
  const successors = successorLines({ ...data, here: spanPath(span) }, entries);
  const now = successors.length > 0 ? ' Its ports are now listed as:' : '';
  return {
    notice: ['IANA removed this entry in the release of ', releaseOf(since), `.${now}`],
    heading: null,
    successors,
  };
}

export function goneContact({ details: { id }, since }: FormerContact): GoneNotice {
  return alone(gone(`the contact ${id}`, since));
}

export function goneDocument({ document: { title }, since }: FormerDocument): GoneNotice {
  return alone([`No entry has cited ${title} since the release of `, releaseOf(since), '.']);
}
