import type { Entry } from '../record/entry.ts';
import { isWithdrawn } from './service-labels.ts';
import { aliasTargets, isHistoric, isWellFormed } from './services.ts';

// Which of several names comes first, wherever one of them has to: on a line of a services file, in a title, in a list.

const isHistoricName = (entry: Entry): boolean => isHistoric(entry) || /\bhistoric\b/i.test(entry.description);
// IANA's words on names that it recorded and never assigned.
const isMerelyUsed = ({ note }: Entry): boolean => /\brecords an unassigned\b/.test(note);

// The lower, the better: 0 for a name in use; 1 for a name that is malformed, not to be used or not assigned; 2 for an
// alias or a historic name.
function standing(entry: Entry): number {
  if (aliasTargets(entry).length > 0 || isHistoricName(entry)) return 2;
  return isWithdrawn(entry) || isMerelyUsed(entry) || !isWellFormed(entry.name ?? '') ? 1 : 0;
}

const isDocumented = ({ references }: Entry): boolean => references.some(({ kind }) => kind !== 'footnote');

// Documents say which of their names is the main one, and IANA lists it first: stun before turn, ipp before ipps.
const dateOf = (entry: Entry): string => (isDocumented(entry) ? '' : entry.registered);

function compareDates(a: Entry, b: Entry): number {
  if (dateOf(a) !== dateOf(b)) return dateOf(a) > dateOf(b) ? -1 : 1;
  // IANA assigned lower ports first, before it kept dates.
  return dateOf(a) === '' ? (b.span?.first ?? 0) - (a.span?.first ?? 0) : 0;
}

const compareEntries = (a: Entry, b: Entry): number =>
  standing(a) - standing(b) ||
  Number(isDocumented(b)) - Number(isDocumented(a)) ||
  Number(b.assignees.length > 0) - Number(a.assignees.length > 0) ||
  compareDates(a, b);

/**
 * Entries of one port, or of one name, the leading one first: a current name before one that is an alias or historic,
 * then one with a reference, with an assignee, with the later registration. Between documented entries no date counts.
 * Of undated ports of one name the highest leads. Entries that are equal in all of this stay in IANA's order.
 */
export function leadFirst<T extends Entry>(entries: readonly T[]): T[] {
  return entries.length < 2 ? [...entries] : entries.toSorted(compareEntries);
}
