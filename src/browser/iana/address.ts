import { contactPath, ENTRIES, IANA_FOLDER, slug } from '../../registry/index/permalink.ts';

const baseOf = ({ pathname }: URL): string => pathname.slice(0, pathname.lastIndexOf(IANA_FOLDER));

// What is no encoding stands for itself.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of the table for an address of IANA's: `?search=`, `page=` and `skey=` mean the same there. */
export function tableAddress(url: URL): string {
  return baseOf(url) + ENTRIES + url.search;
}

/**
 * The address of the contact whose ID an address of IANA's has after `#`, or null if it has none. There need be no such
 * contact, for IANA's page has other anchors. `unusual` are the addresses that do not follow from an ID.
 */
export function contactAddress(url: URL, unusual: ReadonlyMap<string, string>): string | null {
  const id = decode(url.hash.slice(1));
  return id === '' ? null : (unusual.get(id) ?? baseOf(url) + contactPath(slug(id)));
}
