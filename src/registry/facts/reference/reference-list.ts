import type { CitedDocument } from '../../index/documents.ts';
import type { Headline } from '../headline.ts';
import { documentLink, type FormerLink, type Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** A document in a list, its title if it is known, and how many entries cite it. */
interface ReferenceRow extends Link {
  readonly about: string;
  readonly cited: string;
}

/** What the page of all documents says. */
export interface ReferencesPage extends Headline {
  /** One group for each kind of document. */
  readonly groups: readonly { readonly heading: string; readonly documents: readonly ReferenceRow[] }[];
  readonly former: readonly FormerLink[];
}

const referenceRow = ({ ours }: Pick<SiteData, 'ours'>, document: CitedDocument): ReferenceRow => ({
  ...documentLink(document),
  about: ours.rfcTitles.get(document.title) ?? '',
  cited: document.entries.length === 1 ? '1 entry' : `${document.entries.length} entries`,
});

export function referencesPage({ registry, ours }: SiteData): ReferencesPage {
  const { documents, former } = registry;
  const all = [...documents.values()];
  const rowsOf = (wanted: CitedDocument['kind']): ReferenceRow[] =>
    all.filter(({ kind }) => kind === wanted).map((document) => referenceRow({ ours }, document));
  return {
    title: 'References',
    description: `The ${all.length} RFCs and drafts that entries of IANA's registry cite.`,
    groups: [
      { heading: 'RFCs', documents: rowsOf('rfc') },
      { heading: 'Internet-Drafts', documents: rowsOf('draft') },
    ].filter((group) => group.documents.length > 0),
    former: [...former.documents.values()].map(({ document, since }) => ({ ...documentLink(document), since })),
  };
}
