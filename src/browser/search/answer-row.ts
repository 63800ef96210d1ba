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
// What full text finds, by the folder of its page.
const PLACES: Readonly<Record<string, string>> = {
  port: KINDS.port,
  service: KINDS.service,
  reference: KINDS.reference,
  contact: KINDS.contact,
  organization: KINDS.organization,
  range: KINDS.range,
};
// A service with more ports than these says how many more there are.
const PORTS = 2;

/** What a row says beside its name and chips. */
interface RowText {
  readonly parts: readonly Part[];
  readonly fromIana: boolean;
}

/** What the row of an answer shows. */
export interface AnswerRow {
  readonly kind: string;
  readonly title: readonly Part[];
  /** Ports and transports. */
  readonly chips: readonly string[];
  /** IANA's words, the passage that has a match, and then what is not from IANA. */
  readonly texts: readonly RowText[];
  /** Whether it is what was asked for, and shows all that it says. */
  readonly whole: boolean;
}

/** Lays out an answer, with the words marked that were asked for. */
export function answerRow(answer: Answer, words: readonly string[]): AnswerRow {
  const { kind, title, ports, transports, detail, use, passage, path, fit } = answer;
  // What a page only resembles the query for, or lacks of it, is no match.
  const lacks = kind !== 'text' && !isMeant(fit);
  const said = [
    { parts: skipToMark(markParts(detail, words)), fromIana: true },
    { parts: markParts(passage, lacks ? [] : words), fromIana: true },
    { parts: markParts(use, words), fromIana: false },
  ];
  // What a page lacks stands first.
  const inOrder = lacks ? [...said.slice(1, 2), ...said.slice(0, 1), ...said.slice(2)] : said;
  const texts = inOrder.filter(({ parts }) => parts.length > 0);
  return {
    kind: kind === 'text' ? (PLACES[path.split('/')[1] ?? ''] ?? KINDS.text) : KINDS[kind],
    title: markParts(title, words),
    chips: [...portChips(ports), ...transports.map((transport) => transport.toUpperCase())],
    texts,
    whole: fit >= FIT.alike,
  };
}

function portChips(ports: string): string[] {
  const all = ports.split(', ').filter(Boolean);
  return all.length <= PORTS + 1 ? all : [...all.slice(0, PORTS), `${all.length - PORTS} more`];
}
