import type { Column } from '../../../../registry/record/entry.ts';
import { covers, type Transport, TRANSPORTS } from '../../../../registry/record/port.ts';
import { unique } from '../../../../registry/text/list.ts';
import { spaceWords } from '../../fold.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { coversWord } from '../fit.ts';
import { type EntryPages, portOf, rowsOn } from './entry-pages.ts';

const TOLD: readonly (readonly [column: Column, label: string])[] = [
  ['Assignee', 'Assignee'],
  ['Contact', 'Contact'],
  ['Reference', 'Reference'],
  ['Assignment Notes', 'Note'],
  ['Unauthorized Use Reported', 'Unauthorized use'],
];
const AROUND = 40;

/** Adds to answers what IANA's entries say: transports, ports, a description, and a passage with what was asked for. */
export function describeAnswers(pages: EntryPages, query: Query, answers: readonly Answer[]): Answer[] {
  return answers.map((answer) => {
    const port = portOf(answer.path);
    return port === null ? describePage(pages, query, answer) : describePort(pages, query, answer, port);
  });
}

type Cell = (column: Column, row: number) => string;
const cellOf =
  ({ table }: EntryPages): Cell =>
  (column, row) =>
    table.cells[column][row] ?? '';

function transportsOf(rows: readonly number[], cell: Cell): Transport[] {
  return TRANSPORTS.filter((transport) => rows.some((row) => cell('Transport Protocol', row) === transport));
}

function describePage(pages: EntryPages, { words }: Query, answer: Answer): Answer {
  const cell = cellOf(pages);
  const here = pages.rows.get(answer.path) ?? [];
  if (here.length === 0) return answer;
  const description = here.map((row) => cell('Description', row)).find((text) => text !== '') ?? '';
  const detail = answer.detail || description;
  const shown = spaceWords([answer.title, detail, answer.use, answer.passage].join(' '));
  const hidden = words.filter((word) => !coversWord(shown, word));
  const ports = answer.path.startsWith('/service/') ? printPorts(here.map((row) => cell('Port Number', row))) : '';
  return {
    ...answer,
    ports: answer.ports || ports,
    transports: transportsOf(here, cell),
    detail,
    passage: answer.passage || findPassage(hidden, here, cell),
  };
}

// Adds the transports on which a port is assigned, and what IANA says about the transports that were asked for.
function describePort(pages: EntryPages, { mentions }: Query, answer: Answer, port: number): Answer {
  const cell = cellOf(pages);
  const covering = rowsOn(pages, port);
  const transports = transportsOf(
    covering.filter((row) => cell('Service Name', row) !== ''),
    cell,
  );
  const asked = mentions
    .filter(({ ports }) => ports && covers(ports, port))
    .flatMap((mention) => mention.transports)
    .map((transport) => {
      const there = covering.filter((row) => ['', transport].includes(cell('Transport Protocol', row)));
      const said = unique(there.map((row) => cell('Service Name', row) || cell('Description', row)));
      return `${transport.toUpperCase()} ${port}: ${said.join(', ') || 'no entry'}.`;
    });
  return { ...answer, transports, passage: answer.passage || unique(asked).join(' ') };
}

function printPorts(cells: readonly string[]): string {
  const ports = unique(cells.filter(Boolean)).map((ports) => ports.replace('-', '–'));
  return ports.length === 0 ? 'no port' : ports.join(', ');
}

// A passage of the first cell that has one of these words, with the words around it.
function findPassage(words: readonly string[], rows: readonly number[], cell: Cell): string {
  for (const word of words) {
    for (const [column, label] of TOLD) {
      for (const row of rows) {
        const text = cell(column, row)
          .replace(/[[\]]+/g, ' ')
          .replace(/[\s_]+/g, ' ')
          .trim();
        const at = text.toLowerCase().indexOf(word);
        if (at >= 0) return `${label}: ${cut(text, at, word.length)}`;
      }
    }
  }
  return '';
}

function cut(text: string, at: number, length: number): string {
  const from = at <= AROUND ? 0 : text.lastIndexOf(' ', at - AROUND / 2) + 1;
  const end = text.indexOf(' ', at + length + AROUND);
  return `${from > 0 ? '… ' : ''}${end < 0 ? text.slice(from) : `${text.slice(from, end)} …`}`;
}
