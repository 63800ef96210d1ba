import type { Entry } from '../record/entry.ts';
import {
  documentName,
  type DocumentReference,
  documentTitle,
  documentUrl,
  isDocument,
  parseReference,
} from '../record/reference.ts';
import { unique } from '../text/list.ts';
import { firstOf } from '../text/must.ts';
import { compareText } from '../text/order.ts';
import { mentions } from './contacts.ts';
import { slug } from './permalink.ts';

/** An RFC or draft and every entry that cites it, in its Reference column or in its texts. */
export interface CitedDocument {
  readonly kind: DocumentReference['kind'];
  readonly title: string;
  readonly slug: string;
  /** Where it is published. */
  readonly url: string;
  /** The sections that entries name, each with its own address. */
  readonly sections: readonly { readonly title: string; readonly url: string }[];
  readonly entries: readonly Entry[];
}

/** The slug of a document's page, whatever section is meant. */
export function documentSlug(reference: DocumentReference): string {
  return slug(documentName(reference));
}

const byNumberOrName = (a: DocumentReference, b: DocumentReference): number =>
  a.kind === 'rfc' && b.kind === 'rfc'
    ? a.number - b.number
    : compareText(b.kind, a.kind) || compareText(documentName(a), documentName(b));

function citedSections(references: readonly DocumentReference[]): CitedDocument['sections'] {
  const bySection = new Map(references.map((reference) => [reference.section, documentUrl(reference)]));
  return [...bySection].filter(([title]) => title !== '').map(([title, url]) => ({ title, url }));
}

/** The documents by slug: RFCs by number, then drafts by name. `citations` are the labels that texts cite. */
export function listDocuments(entries: readonly Entry[], citations: readonly string[]): Map<string, CitedDocument> {
  const cited = new Set(citations);
  const pairs = entries.flatMap((entry) => {
    const inTexts = mentions(entry)
      .filter((label) => cited.has(label))
      .map(parseReference);
    return [...entry.references, ...inTexts].filter(isDocument).map((reference) => ({ reference, entry }));
  });
  pairs.sort((a, b) => byNumberOrName(a.reference, b.reference));
  const groups = Map.groupBy(pairs, ({ reference }) => documentSlug(reference));
  return new Map(
    [...groups].map(([key, group]) => {
      const reference = { ...firstOf(group, 'citation').reference, section: '' };
      const document: CitedDocument = {
        kind: reference.kind,
        title: documentTitle(reference),
        slug: key,
        url: documentUrl(reference),
        sections: citedSections(group.map((pair) => pair.reference)),
        entries: unique(group.map(({ entry }) => entry)),
      };
      return [key, document];
    }),
  );
}
