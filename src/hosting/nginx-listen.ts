import { quote } from './nginx-text.ts';

/** How nginx serves a site by TLS. */
export interface TlsSettings {
  /** The absolute path of a PEM file with the certificate, followed by the certificates that vouch for it. */
  readonly certificate: string;
  /** The absolute path of a PEM file with the certificate's key. */
  readonly key: string;
  /** The ports where nginx answers plain HTTP with a redirect to the same address at `origin`. */
  readonly redirectFrom: readonly string[];
  /** The scheme and host of the site: `https://example.org`. */
  readonly origin: string;
}

/** The addresses and ports at which nginx serves the site. */
export interface ListenSettings {
  /** Addresses and ports: `8080`, which stands for IPv4 and IPv6, `127.0.0.1:8080` or `[::1]:8080`. */
  readonly listen: readonly string[];
  /** The names of hosts, `example.org`, that tell this site from others at the same ports. */
  readonly names: readonly string[];
  /** Absent for plain HTTP. */
  readonly tls?: TlsSettings | undefined;
}

function printListen(listen: string, how = ''): string[] {
  if (!/^(?:[\w.-]+:|\[[\da-f:.]+\]:)?\d{1,5}$/i.test(listen))
    throw new Error(`“${listen}” is not a port or address to listen on. Examples: 8080, 127.0.0.1:8080, [::1]:8080.`);
  const addresses = /^\d+$/.test(listen) ? [listen, `[::]:${listen}`] : [listen];
  return addresses.map((address) => `  listen ${address}${how};`);
}

function printNames(names: readonly string[]): string {
  for (const name of names)
    if (!/^(?:[\w.*-]+|\[[\da-f:.]+\])$/i.test(name))
      throw new Error(`“${name}” is not the name of a host. Example: example.org.`);
  return `  server_name ${names.join(' ')};`;
}

/** The `server` block that redirects plain HTTP to TLS. */
export const printRedirect = ({ redirectFrom, origin }: TlsSettings, names: readonly string[]): string[] => [
  'server {',
  ...redirectFrom.flatMap((listen) => printListen(listen)),
  printNames(names),
  '  server_tokens off;',
  `  return 301 ${quote(origin).slice(0, -1)}$request_uri";`,
  '}',
];

/** The first lines of the `server` block of a site: addresses, names and TLS. */
export const printAddress = ({ listen, names, tls }: ListenSettings): string[] => [
  // HTTP/2 is switched on here, because nginx before version 1.25.1 knows no other way.
  ...listen.flatMap((one) => printListen(one, tls && ' ssl http2')),
  printNames(names),
  ...(tls
    ? [
        `  ssl_certificate ${quote(tls.certificate)};`,
        `  ssl_certificate_key ${quote(tls.key)};`,
        '  ssl_protocols TLSv1.2 TLSv1.3;',
        '  ssl_session_cache shared:ports:2m;',
        '  ssl_session_timeout 1d;',
      ]
    : []),
];
