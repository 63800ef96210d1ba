// For a CloudFront distribution in front of S3: a "viewer request" function, runtime cloudfront-js-2.0. S3 has an index
// document for its root alone, and does not add the slash that the addresses of pages end with. Nor does it know that
// addresses of this site are lower case, and ports without leading zeros.

// The BASE_PATH of the site, with both slashes.
const BASE = '/';

// Names of files there have capitals.
const HASHED = /^(?:_astro|pagefind)\//;
// Pages of what IANA names, which may end like a file: /service/node.js/. The one of a service has its JSON beside it.
const NAMED = /^(?:service|contact|reference)\/[^/]+$/;
const NAMED_FILE = /^service\/[^/]+\.json$/;
// What a path of this site is made of. S3 has no longer names.
const PATH = /^[\w.~/-]{0,1000}$/;

// RFC 3986, section 6.2.2.2: %7E is ~.
const decodePlain = (path) =>
  path.replace(/%[2-7][\da-f]/gi, (code) => {
    const char = String.fromCharCode(parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : code;
  });

function isFile(path) {
  if (NAMED.test(path)) return NAMED_FILE.test(path);
  return path.slice(path.lastIndexOf('/') + 1).includes('.');
}

// The address that a path below the base means; null if it cannot be one of this site.
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
