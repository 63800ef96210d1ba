// IANA writes & for @ in most addresses, to keep them from harvesters. The few that hold a real @ stay what they are
// for a reader, but not for a program that looks for user@host in HTML.
const ADDRESS_SIGN = /(?<=[^\s"'<>])@(?=[^\s"'<>])/g;

/** Writes every @ inside a word as a character reference, in the HTML of a page. */
export function hideAddresses(html: string): string {
  return html.includes('@') ? html.replace(ADDRESS_SIGN, '&#64;') : html;
}
