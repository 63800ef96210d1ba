import type { Column } from '../../../../registry/record/entry.ts';
import { TRANSPORTS } from '../../../../registry/record/port.ts';
import { unique } from '../../../../registry/text/list.ts';
import { wordsOf } from '../../fold.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { coversWord } from '../fit.ts';
import type { EntryPages } from './entry-pages.ts';

const TOLD: readonly (readonly [column: Column, label: string])[] = [
  ['Assignee', 'Assignee'],
  ['Contact', 'Contact'],
  ['Reference', 'Reference'],
  ['Assignment Notes', 'Note'],
  ['Unauthorized Use Reported', 'Unauthorized use'],
];
const AROUND = 40;

/** Adds to answers what IANA's entries say: transports, a description, the passage that has what was asked for. */
export function describeAnswers({ table, rows }: EntryPages, { words }: Query, answers: readonly Answer[]): Answer[] {
  const cell = (column: Column, row: number): string => table.cells[column][row] ?? '';
  return answers.map((answer) => {
    const here = rows.get(answer.path) ?? [];
    const covering = answer.kind === 'port' && here.length === 0 ? rowsOn(table, answer.path) : here;
    if (covering.length === 0) return answer;
    const transports = TRANSPORTS.filter((transport) =>
      covering.some((row) => cell('Transport Protocol', row) === transport),
    );
    const description = here.map((row) => cell('Description', row)).find((text) => text !== '') ?? '';
    const detail = answer.detail || description;
    const shown = ` ${wordsOf([answer.title, detail, answer.use, answer.passage].join(' ')).join(' ')} `;
    const hidden = words.filter((word) => !coversWord(shown, word));
    const ports = answer.path.startsWith('/service/') ? printPorts(here.map((row) => cell('Port Number', row))) : '';
    return {
      ...answer,
      ports: answer.ports || ports,
      transports,
      detail,
      passage: answer.passage || findPassage(hidden, here, cell),
    };
  });
}

function printPorts(cells: readonly string[]): string {
  const ports = unique(cells.filter(Boolean)).map((ports) => ports.replace('-', '–'));
  return ports.length === 0 ? 'no port' : ports.join(', ');
}

// The rows of other pages that cover the port of a page.
function rowsOn({ first, last }: EntryPages['table'], path: string): number[] {
  const [, number = NaN] = /^\/port\/(\d+)\/$/.exec(path)?.map(Number) ?? [];
  return [...first.keys()].filter((row) => (first[row] ?? NaN) <= number && number <= (last[row] ?? NaN));
}

// The beginning of the first cell that has a word which the rest of the answer does not show.
function findPassage(
  words: readonly string[],
  rows: readonly number[],
  cell: (column: Column, row: number) => string,
): string {
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
