/** A value for the query of a URL, with the colons and commas that may stand there (RFC 3986 §3.4). */
export function encodeQuery(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
}
