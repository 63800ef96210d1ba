/** A section of an RFC that a tool cites. */
export interface Section {
  readonly rfc: number;
  readonly section: string;
}

/** `RFC 7605, Section 7.1`, and where it stands. */
export function citeSection({ rfc, section }: Section): { readonly text: string; readonly url: string } {
  return {
    text: `RFC ${rfc}, Section ${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${rfc}#section-${section}`,
  };
}
