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

/** A line of a text, and what it says. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** In the order of the line; those aside come last. */
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
// Longer lines are read in parts, so that the time stays in proportion to the length.
const LONGEST = 1500;

/** The parts of a line, cut after an element of a port, else where it has a blank or a comma. */
const partsOf = (line: string): readonly string[] =>
  line.length <= LONGEST ? [line] : (line.match(/[^]{1,1400}<\/port>|[^]{1,1400}(?:[\s,;]|$)|[^]{1,1500}/g) ?? []);

function readPart(part: string, context: Context): readonly Mention[] {
  const own = transportsOfLine(part);
  return readForms(part, TEXT_FORMS, own.length === 0 && takesBlock(part) ? context.block : own);
}

// What a line says by itself or in its list, past headers, rows and sets.
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

// What follows the first part of a long line is of a set that is open, or stands alone.
function readRest(part: string, context: Context): Read {
  const set = context.set?.isOpen ? readSet(part, context.set) : null;
  if (set?.mentions) return { mentions: set.mentions, context: { ...context, set: set.set } };
  const ports = /^\s*<port\s/.test(part) ? readRecord(part, RULE_RECORDS, []) : null;
  return { mentions: ports ?? readPart(part, context), context };
}

function readWhole(line: string, before: Context): Read {
  // A row is read by its cells, however long they are.
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

// Port 0 stands for any (RFC 6335 §6), and a greater number than 65535 for something else.
const isNumbered = ({ ports }: Mention): boolean => ports === null || (ports.last > 0 && ports.last <= MAX_PORT);

/** Reads lines one after the other, each in the light of those before it. */
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

/** What each line of a text says. */
export const readText = (text: string): Generator<TextLine> => readLines(text.split(/\r\n|[\n\r]/));
