// A function for the "viewer request" event of a CloudFront distribution in front of S3, with the runtime
// cloudfront-js-2.0. S3 serves an index document only at its root, and adds no slash to the addresses of pages. Nor
// does S3 know that addresses of this site are in lower case, and that port numbers have no leading zeros.

// The BASE_PATH of the site, with both slashes.
const BASE = '/';

// The folders whose file names may have capitals.
const HASHED = /^(?:_astro|pagefind)\//;
// Pages of things that IANA names. Their addresses may end like the name of a file: /service/node.js/. Services have a
// JSON file beside their page.
const NAMED = /^(?:service|contact|reference)\/[^/]+$/;
const NAMED_FILE = /^service\/[^/]+\.json$/;
// The characters of paths on this site. S3 allows names of about 1,000 bytes.
const PATH = /^[\w.~/-]{0,1000}$/;

// Decodes percent-encoded characters that need no encoding (RFC 3986 §6.2.2.2): %7E becomes ~.
const decodePlain = (path) =>
  path.replace(/%[2-7][\da-f]/gi, (code) => {
    const char = String.fromCharCode(parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : code;
  });

function isFile(path) {
  if (NAMED.test(path)) return NAMED_FILE.test(path);
  return path.slice(path.lastIndexOf('/') + 1).includes('.');
}

// The path that a path as typed means, both without the base; null if this site cannot have such a path.
function mend(path) {
  const plain = decodePlain(path);
  if (HASHED.test(plain)) return plain;
  if (!PATH.test(plain)) return null;
  const named = plain.toLowerCase().replace(/^port\/0+(?=\d)/, 'port/');
  const lower = NAMED.test(named) ? named : named.replace(/(^|\/)index\.html?$/, '$1');
  return lower === '' || lower.endsWith('/') || isFile(lower) ? lower : lower + '/';
}

function redirect(request, path) {
  const query = request.rawQueryString();
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: query ? path + '?' + query : path } },
  };
}

function handler(event) {
  const request = event.request;
  // Two slashes at the beginning would name another host.
  const uri = ('/' + request.uri).replace(/\/{2,}/g, '/');
  if (uri + '/' === BASE) return redirect(request, BASE);
  if (!uri.startsWith(BASE)) return request;
  const mended = mend(uri.slice(BASE.length));
  if (mended === null) return request;
  if (BASE + mended !== request.uri) return redirect(request, BASE + mended);
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
