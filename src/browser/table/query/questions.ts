import { type Interval, isTransport, MAX_PORT, parsePort, RANGES } from '../../../registry/record/port.ts';
import { COLUMN_NAMES, columnOf, keyOf } from './columns.ts';
import { type DateBound, KINDS, type Question, STATUSES } from './term.ts';

const NONE = 'none';

// Reads all values; null if one of them cannot be read.
function readAll<T>(values: readonly string[], read: (value: string) => T | undefined): T[] | null {
  const found = values.map(read);
  return found.includes(undefined) ? null : (found as T[]);
}

function readPorts(value: string): Interval | null | undefined {
  if (value === NONE) return null;
  const [, sign, bound = ''] = /^([<>]=?)(\d+)$/.exec(value) ?? [];
  if (sign) {
    const port = parsePort(bound);
    if (port === null) return undefined;
    const [first, last] = { '>': [port + 1, MAX_PORT], '>=': [port, MAX_PORT], '<': [0, port - 1], '<=': [0, port] }[
      sign
    ] as [number, number];
    return first <= last ? { first, last } : undefined;
  }
  const [first = null, last = first, more] = value.split(/[-–:]|\.\./).map(parsePort);
  if (first === null || last === null || more !== undefined) return undefined;
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

// The bounds of a date, all of which must hold. No bounds at all mean that the entry has no date.
function readDates(value: string): DateBound[] | undefined {
  if (value === NONE) return [];
  const [, sign = '=', rest = ''] = /^([<>]=?)?(.*)$/.exec(value) ?? [];
  const [from = '', to, more] = rest.split('..');
  if (more !== undefined || ![from, to ?? from].every((date) => DATE.test(date))) return undefined;
  if (to === undefined) return [{ sign: sign as DateBound['sign'], date: from }];
  if (sign !== '=') return undefined;
  return [
    { sign: '>=', date: from },
    { sign: '<=', date: to },
  ];
}

function readFilled(values: readonly string[], filled: boolean): Question | string {
  const [value = '', more] = values.map(keyOf);
  if (more !== undefined) return 'Write one word after the colon. To ask for two, write has:note has:contact.';
  if (value === 'txt') return { kind: 'txt', filled };
  if (value === 'organization') return 'Write organization:none to find entries without an organization.';
  const column = columnOf(value === 'dccp' ? 'code' : value);
  if (column) return { kind: 'filled', column, filled };
  return `After has: or no:, write ${COLUMN_NAMES.map(({ key }) => key).join(', ')} or txt.`;
}

function readIs(values: readonly string[]): Question | string {
  const statuses = readAll(values, (value) => STATUSES.find((one) => one === value));
  if (statuses) return { kind: 'status', statuses };
  const what = KINDS.find((one) => one === values[0]);
  return what && values.length === 1
    ? { kind: 'is', what }
    : `After is:, write one of ${[...STATUSES, ...KINDS].join(', ')}.`;
}

type Reader = (values: readonly string[], key: string) => Question | string;

const READERS: Readonly<Record<string, Reader>> = {
  transport: (values) => {
    const transports = readAll(values, (value) => (value === NONE ? '' : isTransport(value) ? value : undefined));
    return transports ? { kind: 'transport', transports } : 'A transport is tcp, udp, sctp, dccp or none.';
  },
  port: (values) => {
    const ports = readAll(values, readPorts);
    return ports ? { kind: 'port', ports } : 'Write a port number from 0 to 65535, or a range such as 1024-2047.';
  },
  range: (values) => {
    const ranges = readAll(values, (value) =>
      [...RANGES.map(({ id }) => id as string), NONE].find((id) => id === value),
    );
    return ranges ? { kind: 'range', ranges } : 'A range is system, user, dynamic or none.';
  },
  registered: readDate,
  modified: readDate,
  is: readIs,
  status: readIs,
  has: (values) => readFilled(values, true),
  no: (values) => readFilled(values, false),
  organization: (values) => ({ kind: 'organization', slugs: values.map((value) => (value === NONE ? '' : value)) }),
};

function readDate(values: readonly string[], key: string): Question | string {
  const column = columnOf(key);
  const dates = readAll(values, readDates);
  return column && dates
    ? { kind: 'date', column, dates }
    : 'Write a date such as 2026, 2026-03, >=2025-06 or 2020..2024.';
}

/** The words that may stand before a colon. */
export const KEYS: ReadonlySet<string> = new Set([...COLUMN_NAMES.map(({ key }) => key), ...Object.keys(READERS)]);

/** The question that `key:value,value` asks, or a sentence that says why it cannot be understood. */
export function readQuestion(key: string, values: readonly string[]): Question | string {
  const lower = values.map((value) => value.toLowerCase());
  const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  if (reader) return reader(lower, key);
  const column = columnOf(key);
  if (!column) return '';
  return { kind: 'cell', column, texts: values };
}
