// What the site needs, by name, and nothing else (CSP Level 3), in few words: where no worker is named, scripts count.
// 'wasm-unsafe-eval' lets Pagefind compile its search.
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

/** The Content-Security-Policy that every page carries itself, whatever its host sends. */
export const PAGE_POLICY = print(POLICY);

/** The headers a host should send with every file; a policy for frames counts only there. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': print({ ...POLICY, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  // The data is for everyone's programs.
  'Access-Control-Allow-Origin': '*',
};
