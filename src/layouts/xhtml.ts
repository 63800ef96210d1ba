const VOID = ['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'];
const TAG = /<([a-z][a-z\d]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;

/**
 * The same page as XML, for the HTML of the site's own pages: every attribute is quoted there, every element closed,
 * and no script stands in it. A browser reads the result as HTML, too.
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
