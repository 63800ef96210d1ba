import { slug } from '../../registry/index/permalink.ts';

/** One record of IANA's CSV: its twelve cells, verbatim. */
export type Row = readonly string[];

/** The indexes of the cells that the checks read. */
export const CELL = {
  name: 0,
  number: 1,
  transport: 2,
  description: 3,
  assignee: 4,
  contact: 5,
  date: 6,
  modified: 7,
  reference: 8,
  code: 9,
  unauthorized: 10,
  note: 11,
};
const TEXTS = [3, 10, 11];

/** The labels in brackets in a cell or text. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? '');
}

/** The path of the page of the RFC or draft that a label names; null if it names neither. */
export function documentPathOf(label: string): string | null {
  const rfc = /^rfc ?0*(\d{1,6})(?:[,#]|$)/i.exec(label);
  if (rfc) return `/reference/rfc${rfc[1]}/`;
  const draft = /^(?:draft|rfc)-[a-z0-9][\w.+-]*/i.exec(label);
  return draft ? `/reference/${slug(draft[0])}/` : null;
}

/** The labels in brackets inside a row's texts, which may be cross-references. */
export function mentionsOf(row: Row): string[] {
  return TEXTS.flatMap((cell) => labelsIn(row[cell] ?? ''));
}

/** The paths of the pages that show a row: of its service, its ports and its span. */
export function pathsOf(row: Row): string[] {
  const [name = '', number = ''] = row;
  const [first = 0, last = first] = number.split('-').map(Number);
  return [
    ...(name ? [`/service/${slug(name)}/`] : []),
    ...(number ? Array.from({ length: last - first + 1 }, (_, i) => `/port/${first + i}/`) : []),
    ...(number.includes('-') ? [`/range/${number}/`] : []),
  ];
}

/** Whether a row is an unassigned block that says no more than that. */
export function saysNothing(row: Row): boolean {
  return (
    row[CELL.name] === '' &&
    row[CELL.description] === 'Unassigned' &&
    (row[CELL.number] ?? '').includes('-') &&
    row[CELL.unauthorized] === ''
  );
}
