// For a CloudFront distribution in front of S3: a "viewer request" function, runtime cloudfront-js-2.0. S3 has an index
// document for its root alone, and does not add the slash that the addresses of pages end with. Nor does it know that
// addresses of this site are lower case, and ports without leading zeros.

// The BASE_PATH of the site, with both slashes.
const BASE = '/';

const FILE = /\.(?:x?html|css|js|json|csv|txt|xml|atom|png|svg|pf_\w+|pagefind)$/;
// Names of files there have capitals.
const HASHED = /^(?:_astro|pagefind)\//;

function mend(path) {
  if (HASHED.test(path)) return path;
  const lower = path.toLowerCase().replace(/^port\/0+(?=\d)/, 'port/');
  return lower === '' || lower.endsWith('/') || FILE.test(lower) ? lower : lower + '/';
}

function printQuery(query) {
  const pairs = Object.keys(query).flatMap((name) =>
    (query[name].multiValue || [query[name]]).map(({ value }) => (value === '' ? name : name + '=' + value)),
  );
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}

function handler(event) {
  const request = event.request;
  // One slash at the beginning: two would name another host.
  const uri = '/' + request.uri.replace(/^[/\\]+/, '');
  const isInside = uri.startsWith(BASE);
  const mended = isInside ? BASE + mend(uri.slice(BASE.length)) : uri.endsWith('/') || FILE.test(uri) ? uri : uri + '/';
  if (mended !== request.uri)
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: mended + printQuery(request.querystring || {}) } },
    };
  if (mended.endsWith('/')) request.uri += 'index.html';
  return request;
}
