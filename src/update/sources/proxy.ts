import { setGlobalProxyFromEnv } from 'node:http';
import { UNTOUCHED, UpdateError } from '../update-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

const proxiesIn = (env: Environment): string[] => NAMES.filter((name) => env[name]);

/** The remedy for a failed fetch if the environment names a proxy; null if it names none. */
export function checkProxies(env: Environment): string | null {
  const named = proxiesIn(env);
  return named.length === 0 ? null : `${UNTOUCHED} Check ${named.join(' and ')}, and NO_PROXY.`;
}

// Reads the address of a proxy as curl does: without a scheme, as in `proxy.example:3128`, it means http://.
function readAddress(name: string, value: string): string {
  const address = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(address) && /^https?:/i.test(address)) return address;
  // The message leaves out the value, which may contain a password.
  throw new UpdateError(`${name} is not the address of a proxy`, `${UNTOUCHED} Write http://host:port.`);
}

/**
 * Makes fetch use the proxies that the environment names, except for the hosts in NO_PROXY. Returns a function that
 * ends this. Throws UpdateError if the address of a proxy is wrong.
 */
export function useProxies(env: Environment): () => void {
  const addresses = proxiesIn(env).map((name): [string, string] => [name, readAddress(name, env[name] ?? '')]);
  return setGlobalProxyFromEnv({ ...env, ...Object.fromEntries(addresses) });
}
