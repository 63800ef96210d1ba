import type { Answer, AnswerKind } from './answers/answer.ts';
import { FIT, isMeant } from './answers/fit.ts';
import { markParts, type Part, skipToMark } from './mark-parts.ts';

const KINDS: Readonly<Record<AnswerKind, string>> = {
  range: 'Range',
  port: 'Port',
  service: 'Service',
  former: 'Former service',
  use: 'Common name',
  page: 'This site',
  reference: 'Reference',
  organization: 'Organization',
  contact: 'Contact',
  text: 'Page',
};
// The kind of a page that full-text search finds, by the first folder of its path.
const PLACES: Readonly<Record<string, string>> = {
  port: KINDS.port,
  service: KINDS.service,
  reference: KINDS.reference,
  contact: KINDS.contact,
  organization: KINDS.organization,
  range: KINDS.range,
};
// How many ports of a service are shown, with the number of the others. A single further port is shown itself.
const PORTS = 2;

/** A text of a row, besides its name and its chips. */
interface RowText {
  readonly parts: readonly Part[];
  readonly fromIana: boolean;
}

/** The contents of the row of an answer. */
export interface AnswerRow {
  readonly kind: string;
  readonly title: readonly Part[];
  readonly ports: readonly string[];
  readonly transports: readonly string[];
  /** IANA's description, the passage with a match, and the text that is not from IANA, as far as there are any. */
  readonly texts: readonly RowText[];
  /** Whether the answer is so near to the query that its row shows the whole text. */
  readonly whole: boolean;
}

/** Lays out an answer, with marks on the words that were asked for. */
export function answerRow(answer: Answer, words: readonly string[]): AnswerRow {
  const { kind, title, ports, transports, detail, use, passage, path, fit } = answer;
  // If a page only resembles the query, or lacks words of it, its passage gets no marks: the passage may name the words
  // that the page lacks.
  const lacks = kind !== 'text' && !isMeant(fit);
  const said = [
    { parts: skipToMark(markParts(detail, words)), fromIana: true },
    { parts: markParts(passage, lacks ? [] : words), fromIana: true },
    { parts: markParts(use, words), fromIana: false },
  ];
  // The passage that says what a page lacks comes first.
  const inOrder = lacks ? [...said.slice(1, 2), ...said.slice(0, 1), ...said.slice(2)] : said;
  const texts = inOrder.filter(({ parts }) => parts.length > 0);
  return {
    kind: kind === 'text' ? (PLACES[path.split('/')[1] ?? ''] ?? KINDS.text) : KINDS[kind],
    title: markParts(title, words),
    ports: portChips(ports),
    transports: transports.map((transport) => transport.toUpperCase()),
    texts,
    whole: fit >= FIT.alike,
  };
}

function portChips(ports: string): string[] {
  const all = ports.split(', ').filter(Boolean);
  return all.length <= PORTS + 1 ? all : [...all.slice(0, PORTS), `${all.length - PORTS} more`];
}
