import { printCount, printNumber } from '../../registry/text/count.ts';
import type { ChangeLines, RecordChange } from './change-lines.ts';
import { cellsOf, contactLines, type DifferenceLine, entryLines, serviceOf } from './difference-line.ts';
import type { NetChange } from './net-change.ts';

/** Lines of one kind. */
export interface DifferenceGroup {
  readonly title: string;
  readonly lines: readonly DifferenceLine[];
}

/** The words and lists that a reader is shown about two releases. */
export interface Difference {
  /** How much differs, in sentences. */
  readonly counts: string;
  /** Only groups that have lines. */
  readonly groups: readonly DifferenceGroup[];
  /** Sentences about blocks of unassigned ports, which are not listed; '' if none differ. */
  readonly unassigned: string;
}

const DESCRIPTION = 3;
// An unassigned block that came or went is not listed: IANA splits and joins blocks when a port in them changes.
const isUnassigned = (change: RecordChange): boolean => {
  const cells = cellsOf(change);
  return change.kind !== 'changed' && cells[0] === '' && cells[DESCRIPTION] === 'Unassigned';
};
const ofKind = (changes: readonly RecordChange[], kind: RecordChange['kind']): RecordChange[] =>
  changes.filter((change) => change.kind === kind);

function countKinds(what: string, changes: readonly RecordChange[]): string {
  const of = (kind: RecordChange['kind']): string => `${printNumber(ofKind(changes, kind).length)} ${kind}`;
  return `${what}: ${of('added')}, ${of('removed')}, ${of('changed')}.`;
}

function describeUnassigned(blocks: readonly RecordChange[]): string {
  if (blocks.length === 0) return '';
  const [came, went] = [ofKind(blocks, 'added').length, ofKind(blocks, 'removed').length];
  return `We do not list ${printCount(came, 'new block')} of unassigned ports and ${printCount(went, 'old one')}. IANA splits and joins these blocks when it assigns or removes a port.`;
}

/** Describes in sentences and lists what two releases differ in. */
export function describeDifference(log: ChangeLines, { entries, contacts, came, went }: NetChange): Difference {
  const { columns } = log;
  const listed = entries.filter((change) => !isUnassigned(change));
  const [added, removed] = [ofKind(listed, 'added'), ofKind(listed, 'removed')];
  const isOf = (services: ReadonlySet<string>) => (change: RecordChange) => services.has(serviceOf(change) ?? '');
  const lines = (changes: readonly RecordChange[]): DifferenceLine[] => entryLines(changes, columns.entries);
  const people = (kind: RecordChange['kind']): DifferenceLine[] => contactLines(ofKind(contacts, kind), log);
  const groups = [
    { title: 'Services added', lines: lines(added.filter(isOf(came))) },
    { title: 'Services removed', lines: lines(removed.filter(isOf(went))) },
    { title: 'Other entries added', lines: lines(added.filter((change) => !isOf(came)(change))) },
    { title: 'Other entries removed', lines: lines(removed.filter((change) => !isOf(went)(change))) },
    { title: 'Entries changed', lines: lines(ofKind(listed, 'changed')) },
    { title: 'Contacts added', lines: people('added') },
    { title: 'Contacts removed', lines: people('removed') },
    { title: 'Contacts changed', lines: people('changed') },
  ];
  const services = `Services: ${printNumber(came.size)} added, ${printNumber(went.size)} removed.`;
  return {
    counts:
      listed.length + contacts.length === 0
        ? 'No service, entry or contact differs.'
        : [services, countKinds('Entries', listed), countKinds('Contacts', contacts)].join(' '),
    groups: groups.filter((group) => group.lines.length > 0),
    unassigned: describeUnassigned(entries.filter(isUnassigned)),
  };
}
