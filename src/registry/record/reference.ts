interface Base {
  /** What stands between the brackets, verbatim. */
  readonly label: string;
}
/** One item of the Reference column, by what it points to. */
export type Reference =
  | (Base & { readonly kind: 'rfc'; readonly number: number; readonly section: string })
  | (Base & { readonly kind: 'draft'; readonly name: string; readonly section: string })
  | (Base & { readonly kind: 'uri' })
  | (Base & { readonly kind: 'footnote' })
  | (Base & { readonly kind: 'text' });

export type DocumentReference = Extract<Reference, { kind: 'rfc' | 'draft' }>;

// IANA's pages print [RFC 6335] with a space since September 2026, its files [RFC6335].
const RFC = /^rfc ?(\d{1,6})(?:, ?(.+)|(#\S+))?$/is;
// RFC-ietf-… is IANA's name for a draft that is approved and waits for its number.
const DRAFT = /^((?:draft|rfc)-[a-z0-9][\w.+-]*)(?:, ?(.+)|(#\S+))?$/is;

/** Reads the label of a cross-reference: `RFC6335, Section 5.1`, `draft-…`, a URL, the number of a footnote, a text. */
export function parseReference(label: string): Reference {
  const rfc = RFC.exec(label);
  if (rfc) return { kind: 'rfc', label, number: Number(rfc[1]), section: rfc[2] ?? rfc[3] ?? '' };
  const draft = DRAFT.exec(label);
  if (draft) return { kind: 'draft', label, name: (draft[1] ?? '').toLowerCase(), section: draft[2] ?? draft[3] ?? '' };
  if (/^https?:\/\/\S+$/i.test(label)) return { kind: 'uri', label };
  if (/^\d+$/.test(label)) return { kind: 'footnote', label };
  return { kind: 'text', label };
}

/** Whether a reference is a document (RFC or draft), which has a page of its own. */
export function isDocument(reference: Reference): reference is DocumentReference {
  return reference.kind === 'rfc' || reference.kind === 'draft';
}

/** The name that identifies a document, whatever its section: `rfc6335`. */
export function documentName(reference: DocumentReference): string {
  return reference.kind === 'rfc' ? `rfc${reference.number}` : reference.name;
}

/** The name of a document for people: `RFC 6335`, `draft-herbert-gue-02`. */
export function documentTitle(reference: DocumentReference): string {
  return reference.kind === 'rfc' ? `RFC ${reference.number}` : reference.name.replace(/^rfc-/, 'RFC-');
}

function anchor(section: string): string {
  if (section.startsWith('#')) return section;
  const match = /^(section|page|appendix|table|figure) ([a-z\d][\w.]*)$/i.exec(section);
  return match ? `#${(match[1] ?? '').toLowerCase()}-${match[2] ?? ''}` : '';
}

/** Where a document is published, with the anchor of its section. */
export function documentUrl(reference: DocumentReference): string {
  const fragment = anchor(reference.section);
  if (reference.kind === 'rfc') return `https://www.rfc-editor.org/rfc/rfc${reference.number}${fragment}`;
  return `https://datatracker.ietf.org/doc/html/${reference.name.replace(/^rfc-/, 'draft-')}${fragment}`;
}
