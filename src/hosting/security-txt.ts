/** How to report a weakness of the site (RFC 9116): only a site that says who runs it has this file. */
export const SECURITY_FILE = '/.well-known/security.txt';

// From the day of the release: RFC 9116 asks for a year at most. A site that nobody refreshes says so by then.
const DAYS = 365;

/** The text of security.txt (RFC 9116), for a contact as a URL and the day of a release, YYYY-MM-DD. */
export function printSecurityTxt(contact: string, release: string): string {
  const expires = new Date(release);
  expires.setUTCDate(expires.getUTCDate() + DAYS);
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\n`;
}
