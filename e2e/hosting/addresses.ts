/** The expected answer to an address: a status, or the target of a redirect with status 301; null if hosts differ. */
type Outcome = number | string | null;

const IANA = '/assignments/service-names-port-numbers';
const LONG = 'a'.repeat(2000);
// A path that is too long for a key of nginx's maps.
const LONG_PAGE = `/contact/${'b'.repeat(60)}/`;

/** The files of a site that has every kind of address. */
export const FILES = [
  '/index.html',
  '/404.html',
  '/_headers',
  '/favicon.ico',
  '/services.txt',
  '/.well-known/security.txt',
  '/_astro/Page.AbC.js',
  '/pagefind/fragment/en_1aB.pf_fragment',
  '/port/0/index.html',
  '/port/443/index.html',
  '/port/443.json',
  '/service/https/index.html',
  '/service/https.json',
  '/service/node.js/index.html',
  '/service/node.js.json',
  '/service/index.html/index.html',
  '/service/cl~2f1/index.html',
  '/contact/jim_cleppe/index.html',
  '/contact/a.txt/index.html',
  `${LONG_PAGE}index.html`,
  '/reference/draft-x-00.txt/index.html',
  '/services/index.html',
  '/services/h/index.html',
  '/entries/index.html',
  '/changes/index.html',
  '/changes/all.atom',
  `${IANA}/index.html`,
  ...['xhtml', 'csv', 'xml', 'txt'].map((end) => `${IANA}/service-names-port-numbers.${end}`),
];

/**
 * Addresses as typed after the host, with the answers expected from nginx, from S3 behind CloudFront's function, and
 * from a host that only looks for files, such as GitHub Pages.
 */
export const ADDRESSES: readonly (readonly [typed: string, nginx: Outcome, cloudfront: Outcome, files: Outcome])[] = [
  ['/', 200, 200, 200],
  ['/?q=', 200, 200, 200],
  ['/port/443/?ref=https://example.org/index.html', 200, 200, 200],
  ['/services.txt?x=/index.html', 200, 200, 200],
  ['/port/443/', 200, 200, 200],
  ['/port/443.json', 200, 200, 200],
  ['/favicon.ico', 200, 200, 200],
  ['/changes/all.atom', 200, 200, 200],
  ['/.well-known/security.txt', 200, 200, 200],
  ['/_astro/Page.AbC.js', 200, 200, 200],
  ['/pagefind/fragment/en_1aB.pf_fragment', 200, 200, 200],
  // Slashes.
  ['/port/443', '/port/443/', '/port/443/', '/port/443/'],
  ['/port/443?q=', '/port/443/?q=', '/port/443/?q=', '/port/443/?q='],
  ['/entries?a=%26&b=//x?y', '/entries/?a=%26&b=//x?y', '/entries/?a=%26&b=//x?y', '/entries/?a=%26&b=//x?y'],
  ['/port//443/', 200, '/port/443/', null],
  ['//port/443', '/port/443/', '/port/443/', null],
  ['//Service//HTTPS?q=', '/service/https/?q=', '/service/https/?q=', null],
  ['//else.example/', 404, '/else.example/', null],
  ['/\\else.example', 404, 404, 404],
  ['/port\\443', 404, 404, 404],
  ['/service/https.json/', 404, 404, 404],
  // Names that end like those of files.
  ['/service/node.js', '/service/node.js/', '/service/node.js/', '/service/node.js/'],
  ['/service/node.js/', 200, 200, 200],
  ['/service/node.js.json', 200, 200, 200],
  ['/Service/Node.JS?q=', '/service/node.js/?q=', '/service/node.js/?q=', 404],
  ['/contact/a.txt', '/contact/a.txt/', '/contact/a.txt/', '/contact/a.txt/'],
  ['/reference/draft-x-00.txt', ...three('/reference/draft-x-00.txt/')],
  // Index documents.
  ['/index.html', '/', '/', 200],
  ['/index.html?q=a', '/?q=a', '/?q=a', 200],
  ['/port/443/index.html', '/port/443/', '/port/443/', 200],
  ['/port/443/index.html/', '/port/443/', 404, 404],
  ['/Port/0443/INDEX.HTM?x', '/port/443/?x', '/port/443/?x', 404],
  [`${LONG_PAGE}index.html`, LONG_PAGE, LONG_PAGE, 200],
  ['/service/index.html/', 200, 200, 200],
  ['/service/index.html?q=', ...three('/service/index.html/?q=')],
  ['/Service/INDEX.HTML', '/service/index.html/', '/service/index.html/', 404],
  // Capitals and zeros.
  ['/Service/HTTPS/', '/service/https/', '/service/https/', 404],
  ['/Contact/JIM_CLEPPE', '/contact/jim_cleppe/', '/contact/jim_cleppe/', 404],
  [LONG_PAGE.toUpperCase(), 404, LONG_PAGE, 404],
  ['/SERVICES/H', '/services/h/', '/services/h/', 404],
  ['/port/00443/', '/port/443/', '/port/443/', 404],
  ['/PORT/00443?x', '/port/443/?x', '/port/443/?x', 404],
  ['/port/000', '/port/0/', '/port/0/', 404],
  ['/port/0443.json', 404, '/port/443.json', 404],
  ['/Services.TXT', 404, '/services.txt', 404],
  // Encoded characters.
  ['/service/cl~2f1/', 200, 200, 200],
  ['/service/cl%7E2f1/', 200, '/service/cl~2f1/', 200],
  ['/service/CL%7e2F1', '/service/cl~2f1/', '/service/cl~2f1/', 404],
  ['/service/cl%2f1/', 404, 404, 404],
  ['/p%6Frt/443/', 200, '/port/443/', 200],
  ['/port/443/%20', 404, 404, 404],
  ['/%zz', 400, 404, null],
  ['/%00', 400, 404, null],
  // Dots.
  ['/../port/443/', 400, 404, null],
  ['/..%2fetc/passwd', 400, 404, null],
  ['/port/../port/443/', 200, 404, null],
  ['/port/%2e%2e/port/443/', 200, '/port/../port/443/', null],
  // Long ones.
  [`/service/${LONG}`, 404, 404, 404],
  [`/port/443?${LONG}`, ...three(`/port/443/?${LONG}`)],
  // IANA's own.
  [IANA, ...three(`${IANA}/`)],
  [`${IANA}/`, 200, 200, 200],
  [`/Assignments${IANA.slice('/assignments'.length)}/`, `${IANA}/`, `${IANA}/`, 404],
  [`${IANA}/service-names-port-numbers.xhtml?search=epp&page=2`, 200, 200, 200],
  [`${IANA}/service-names-port-numbers.csv`, 200, 200, 200],
  // Pages that the site does not have. CloudFront's function cannot know this, and redirects.
  ['/wp-login.php', 404, 404, 404],
  ['/.git/config', 404, '/.git/config/', 404],
  ['/No/Such', 404, '/no/such/', 404],
  ['/port/99999', 404, '/port/99999/', 404],
  ['/port', 404, '/port/', null],
  ['/port/', 404, 404, 404],
  ['/404.html', 404, 200, null],
  ['/_headers', 404, '/_headers/', null],
];

function three<T>(outcome: T): [T, T, T] {
  return [outcome, outcome, outcome];
}
