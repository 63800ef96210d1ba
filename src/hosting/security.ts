// The policy allows only what the site needs (CSP Level 3). Every page carries it, so it is short: without worker-src,
// script-src counts for workers. 'wasm-unsafe-eval' lets Pagefind compile its search.
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};
const print = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** The Content-Security-Policy in the `<meta>` of every page. It counts whatever headers the host sends. */
export const PAGE_POLICY = print(POLICY);

/** The headers that a host should send with every file. `frame-ancestors` counts only in a header. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': print({ ...POLICY, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  // Programs in pages of other sites may read the data.
  'Access-Control-Allow-Origin': '*',
};
