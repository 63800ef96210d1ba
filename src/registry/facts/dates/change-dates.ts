import * as paths from '../../index/permalink.ts';
import type { Registry } from '../../registry.ts';
import { must } from '../../text/must.ts';

/** The path of a page, and the date that it has. */
export type PageDate = readonly [path: string, date: string];

/** The latest of some dates; '' where there are none. */
export const latestOf = (dates: readonly string[]): string => dates.reduce((a, b) => (a > b ? a : b), '');

/**
 * The release that last changed what IANA says of each service, port, span, document and contact; '' for a contact that
 * no release changed.
 */
export function changeDates({ history, contacts, documents, spans, former }: Registry): PageDate[] {
  const { ofService, ofPort, ofSpan, ofContact, ofMention, ofPerson, ofDocument } = history;
  const last = (...changes: readonly (readonly { readonly release: string }[] | undefined)[]): string =>
    latestOf(changes.flatMap((all = []) => all.map(({ release }) => release)));
  return [
    ...[...ofService].map(([slug, changes]): PageDate => [paths.servicePath(slug), last(changes)]),
    ...[...ofPort].map(([port, changes]): PageDate => [paths.portPath(port), last(changes)]),
    ...[...ofSpan].map(([key, changes]): PageDate => {
      const { span } = spans.get(key) ?? must(former.spans, key, 'page of the span');
      return [paths.spanPath(span), last(changes)];
    }),
    ...[...ofDocument]
      .filter(([slug]) => documents.has(slug) || former.documents.has(slug))
      .map(([slug, changes]): PageDate => [paths.referencePath(slug), last(changes)]),
    ...[...contacts, ...former.contacts].map(([id, { slug }]): PageDate => [
      paths.contactPath(slug),
      last(ofContact.get(id), ofPerson.get(id), ofMention.get(id)),
    ]),
  ];
}
