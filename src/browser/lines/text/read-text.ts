import { MAX_PORT } from '../../../registry/record/port.ts';
import type { Mention } from '../mention.ts';
import { asideLast, readForms } from '../read-line.ts';
import { takesBlock } from './block.ts';
import { after, type Context, NO_CONTEXT } from './context.ts';
import { readEntry, readFlow } from './list.ts';
import { FILTER_RECORDS } from './records/filter-records.ts';
import { LOG_RECORDS } from './records/log-records.ts';
import { PACKET_RECORDS } from './records/packet-records.ts';
import { readRecord } from './records/record.ts';
import { RULE_RECORDS } from './records/rule-records.ts';
import { SERVICE_RECORDS } from './records/service-records.ts';
import { SOCKET_RECORDS } from './records/socket-records.ts';
import { readSet } from './set.ts';
import { readRow, tableOf } from './table.ts';
import { TEXT_FORMS } from './text-forms.ts';
import { transportsOfLine } from './transport.ts';

/** A line of a text, and the ports and services that it speaks of. */
export interface TextLine {
  /** The first line is 1. */
  readonly number: number;
  readonly text: string;
  /** In the order of the line; mentions aside come last. */
  readonly mentions: readonly Mention[];
}

const RECORDS = [
  ...LOG_RECORDS,
  ...SOCKET_RECORDS,
  ...PACKET_RECORDS,
  ...RULE_RECORDS,
  ...FILTER_RECORDS,
  ...SERVICE_RECORDS,
];
// Longer lines are read in parts, so that the time grows only in proportion to their length.
const LONGEST = 1500;

/** The parts of a line, cut after an element `</port>`, else at a blank, a comma or a semicolon, else anywhere. */
const partsOf = (line: string): readonly string[] =>
  line.length <= LONGEST ? [line] : (line.match(/[^]{1,1400}<\/port>|[^]{1,1400}(?:[\s,;]|$)|[^]{1,1500}/g) ?? []);

function readPart(part: string, context: Context): readonly Mention[] {
  const own = transportsOfLine(part);
  return readForms(part, TEXT_FORMS, own.length === 0 && takesBlock(part) ? context.block : own);
}

// The mentions of a line that is not read as a row or as elements of a set: as an entry of its list, or by itself.
const readAlone = (line: string, context: Context): readonly Mention[] =>
  (context.list && readEntry(line, context.list)) ?? readFlow(line) ?? readPart(line, context);

interface Read {
  readonly mentions: readonly Mention[];
  readonly context: Context;
}

function readInContext(line: string, context: Context): Read {
  const set = readSet(line, context.set);
  const next = after(line, set ? { ...context, set: set.set } : context);
  if (set?.mentions) return { mentions: set.mentions, context: next };
  const own = transportsOfLine(line);
  const mentions = readRecord(line, RECORDS, own.length > 0 ? own : context.block);
  if (mentions) return { mentions, context: next };
  const table = tableOf(line);
  if (table) return { mentions: [], context: { ...next, table } };
  const row = context.table && readRow(line, context.table);
  if (row) return { mentions: row.mentions ?? readAlone(line, context), context: { ...next, table: row.table } };
  return { mentions: readAlone(line, context), context: next };
}

// A later part of a long line is read as elements of an open set, as elements of `<port>`, or by itself.
function readRest(part: string, context: Context): Read {
  const set = context.set?.isOpen ? readSet(part, context.set) : null;
  if (set?.mentions) return { mentions: set.mentions, context: { ...context, set: set.set } };
  const ports = /^\s*<port\s/.test(part) ? readRecord(part, RULE_RECORDS, []) : null;
  return { mentions: ports ?? readPart(part, context), context };
}

function readWhole(line: string, before: Context): Read {
  // A row of a table is not cut: its cells are read, however long they are.
  const row = line.length > LONGEST && before.table ? readRow(line, before.table) : null;
  if (row?.mentions) return { mentions: row.mentions, context: { ...before, table: row.table } };
  const [first = '', ...rest] = partsOf(line);
  let { mentions, context } = readInContext(first, before);
  for (const part of rest) {
    const read = readRest(part, context);
    mentions = [...mentions, ...read.mentions];
    ({ context } = read);
  }
  return { mentions, context };
}

// Leaves out port 0, which stands for any port and is reserved (RFC 6335 §6), and numbers beyond the ports.
const isNumbered = ({ ports }: Mention): boolean => ports === null || (ports.last > 0 && ports.last <= MAX_PORT);

/** Reads lines one after the other. What a line says may depend on the lines before it. */
function* readLines(lines: Iterable<string>): Generator<TextLine> {
  let context = NO_CONTEXT;
  let number = 0;
  for (const text of lines) {
    number += 1;
    const read = readWhole(text, context);
    ({ context } = read);
    yield { number, text, mentions: asideLast(read.mentions.filter(isNumbered)) };
  }
}

/** Reads a text line by line; the lines may end with CR, LF or both. */
export const readText = (text: string): Generator<TextLine> => readLines(text.split(/\r\n|[\n\r]/));
