/** The path of the file that says how to report a weakness (RFC 9116). A site without SITE_CONTACT has no such file. */
export const SECURITY_FILE = '/.well-known/security.txt';

// The file expires so many days after the release, so readers see when nobody has refreshed a site for a year. RFC 9116
// §2.5.5 recommends no more than that.
const DAYS = 365;

/** The text of security.txt (RFC 9116). The contact is a URL, and the release a day: `2026-08-17`. */
export function printSecurityTxt(contact: string, release: string): string {
  const expires = new Date(release);
  expires.setUTCDate(expires.getUTCDate() + DAYS);
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\n`;
}
