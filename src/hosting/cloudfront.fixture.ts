import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

interface Request {
  readonly uri: string;
  readonly rawQueryString: () => string | undefined;
}
interface Redirect {
  readonly statusCode: number;
  readonly headers: { readonly location: { readonly value: string } };
}
type Handler = (event: { readonly request: Request }) => Request | Redirect;

const SOURCE = readFileSync('src/hosting/cloudfront.js', 'utf8');

/** The answer of the function to an address: a redirect, or the path that CloudFront asks S3 for. */
export type Answer = { readonly status: number; readonly location: string } | { readonly asked: string };

/** Loads the function as CloudFront does, for a site at `base`. It answers an address, given without the host. */
export function loadFunction(base = '/'): (typed: string) => Answer {
  const handler = runInNewContext(`${SOURCE.replace("BASE = '/'", `BASE = '${base}'`)}; handler`) as Handler;
  return (typed) => {
    const [uri = '', ...query] = typed.split('?');
    const answer = handler({ request: { uri, rawQueryString: () => (query.length ? query.join('?') : undefined) } });
    if ('uri' in answer) return { asked: answer.uri };
    return { status: answer.statusCode, location: answer.headers.location.value };
  };
}
