import { setGlobalProxyFromEnv } from 'node:http';
import { UNTOUCHED, UpdateError } from '../update-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

const proxiesIn = (env: Environment): string[] => NAMES.filter((name) => env[name]);

/** What to do where something cannot be fetched; null where the environment names no proxy. */
export function checkProxies(env: Environment): string | null {
  const named = proxiesIn(env);
  return named.length === 0 ? null : `${UNTOUCHED} Check ${named.join(' and ')}, and NO_PROXY.`;
}

// As curl reads it: `proxy.example:3128` is an address, too.
function readAddress(name: string, value: string): string {
  const address = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(address) && /^https?:/i.test(address)) return address;
  // Not the value: it may have a password.
  throw new UpdateError(`${name} is not the address of a proxy`, `${UNTOUCHED} Write http://host:port.`);
}

/**
 * Sends what is fetched through the proxies that the environment names, but for the hosts in NO_PROXY, until the
 * function that it returns is called. Throws UpdateError.
 */
export function useProxies(env: Environment): () => void {
  const addresses = proxiesIn(env).map((name): [string, string] => [name, readAddress(name, env[name] ?? '')]);
  return setGlobalProxyFromEnv({ ...env, ...Object.fromEntries(addresses) });
}
