const VOID = ['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'];
const TAG = /<([a-z][a-z\d]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;

/**
 * Prints a page of this site as XHTML. The page has to quote every attribute, close every element and contain no
 * script. A browser can read the result as HTML, too.
 */
export function printXhtml(html: string): string {
  return html.replace(TAG, (_, name: string, attributes: string) => {
    const valued = attributes.replace(/(\s[^\s"=]+)(?=\s|$)|="[^"]*"/g, (found, bare?: string) =>
      bare ? `${bare}=""` : found,
    );
    const space = name === 'html' ? ' xmlns="http://www.w3.org/1999/xhtml"' : '';
    return `<${name}${space}${valued}${VOID.includes(name) ? ' /' : ''}>`;
  });
}
