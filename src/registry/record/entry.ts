import { isDate } from '../text/date.ts';
import { parseLabels, printLabels } from '../text/labels.ts';
import type { Problem } from '../text/problem.ts';
import { isTransport, parseSpan, printSpan, type Span, type Transport } from './port.ts';
import { parseReference, type Reference } from './reference.ts';

/** The columns of IANA's CSV, in order. */
export const COLUMNS = [
  'Service Name',
  'Port Number',
  'Transport Protocol',
  'Description',
  'Assignee',
  'Contact',
  'Registration Date',
  'Modification Date',
  'Reference',
  'Service Code',
  'Unauthorized Use Reported',
  'Assignment Notes',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * One record of the registry. Text is verbatim, '' where IANA says nothing; null is an absent name, span, transport or
 * code.
 */
export interface Entry {
  readonly name: string | null;
  readonly span: Span | null;
  readonly transport: Transport | null;
  readonly description: string;
  /** IDs of contacts (RFC 6335 §8.1.1: who holds the assignment). */
  readonly assignees: readonly string[];
  /** IDs of contacts (RFC 6335 §8.1.1: whom to ask about it). */
  readonly contacts: readonly string[];
  readonly registered: string;
  readonly modified: string;
  readonly references: readonly Reference[];
  /** DCCP service code (RFC 4340 §8.1.2), 32 bits. */
  readonly serviceCode: number | null;
  readonly unauthorizedUse: string;
  readonly note: string;
  /** The line of the source on which it begins. */
  readonly line: number;
}

/** An entry that says which service it is for. */
export type NamedEntry = Entry & { readonly name: string };

export const isNamed = (entry: Entry): entry is NamedEntry => entry.name !== null;

const MAX_SERVICE_CODE = 2 ** 32 - 1;

/** Reads one row of twelve cells; adds what is wrong with it to `problems`. */
export function parseEntry(cells: readonly string[], file: string, line: number, problems: Problem[]): Entry {
  const cell = (column: Column): string => cells[COLUMNS.indexOf(column)] ?? '';
  const report = (column: Column, problem: string, remedy: string): null => {
    problems.push({ file, line, value: cell(column), problem: `${column}: ${problem}`, remedy });
    return null;
  };
  const labels = (column: Column): string[] =>
    parseLabels(cell(column)) ??
    report(column, 'not a list of [labels]', 'Write each value in brackets, with nothing between them.') ??
    [];
  const date = (column: Column): string => {
    const text = cell(column);
    if (text !== '' && !isDate(text))
      report(column, 'a malformed date', 'Write YYYY-MM-DD or YYYY-MM, or leave it empty.');
    return text;
  };
  const span = (): Span | null => {
    const text = cell('Port Number');
    const parsed = text === '' ? null : parseSpan(text);
    return typeof parsed === 'string' ? report('Port Number', parsed, 'Write 0 to 65535, or first-last.') : parsed;
  };
  const transport = (): Transport | null => {
    const text = cell('Transport Protocol');
    if (text === '' || isTransport(text)) return text === '' ? null : text;
    return report('Transport Protocol', 'an unknown transport', 'Write tcp, udp, sctp or dccp, or leave it empty.');
  };
  const serviceCode = (): number | null => {
    const text = cell('Service Code');
    if (text === '') return null;
    if (/^(0|[1-9]\d*)$/.test(text) && Number(text) <= MAX_SERVICE_CODE) return Number(text);
    return report('Service Code', 'not a DCCP service code', 'Write a decimal number of 32 bits.');
  };
  return {
    name: cell('Service Name') || null,
    span: span(),
    transport: transport(),
    description: cell('Description'),
    assignees: labels('Assignee'),
    contacts: labels('Contact'),
    registered: date('Registration Date'),
    modified: date('Modification Date'),
    references: labels('Reference').map(parseReference),
    serviceCode: serviceCode(),
    unauthorizedUse: cell('Unauthorized Use Reported'),
    note: cell('Assignment Notes'),
    line,
  };
}

/** The twelve cells of IANA's CSV. */
export function printEntry(entry: Entry): string[] {
  return [
    entry.name ?? '',
    entry.span ? printSpan(entry.span) : '',
    entry.transport ?? '',
    entry.description,
    printLabels(entry.assignees),
    printLabels(entry.contacts),
    entry.registered,
    entry.modified,
    printLabels(entry.references.map(({ label }) => label)),
    entry.serviceCode === null ? '' : String(entry.serviceCode),
    entry.unauthorizedUse,
    entry.note,
  ];
}
