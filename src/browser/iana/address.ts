import { contactPath, ENTRIES, IANA_FOLDER, slug } from '../../registry/index/permalink.ts';

const baseOf = ({ pathname }: URL): string => pathname.slice(0, pathname.lastIndexOf(IANA_FOLDER));

// Text that is not validly percent-encoded stays as it is.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of the table for an address of IANA's. `search=`, `page=` and `skey=` mean the same at both. */
export function tableAddress(url: URL): string {
  return baseOf(url) + ENTRIES + url.search;
}

/**
 * The address of the contact whose ID stands after `#` in an address of IANA's; null if nothing stands there. There may
 * be no such contact, because IANA's page has other anchors, too. `unusual` has the addresses that do not follow from
 * an ID, by ID.
 */
export function contactAddress(url: URL, unusual: ReadonlyMap<string, string>): string | null {
  const id = decode(url.hash.slice(1));
  return id === '' ? null : (unusual.get(id) ?? baseOf(url) + contactPath(slug(id)));
}
