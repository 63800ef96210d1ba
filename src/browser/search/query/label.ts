/** A service as it is written in the names of SRV records and DNS-SD: `_ipp._tcp`. */
export interface ServiceLabel {
  /** In lower case, without the underscore. */
  readonly name: string;
  /** As written, in lower case, even if it is no transport (`tls`); '' if the label names none. */
  readonly transport: string;
}

// _ipp._tcp, _printer._sub._http._tcp.local, _ldap._tcp.dc._msdcs.example.org; some write _sip._tls.example.org
const FORM = /(?:^|[\s."'])_([^.\s_][^.\s]{0,62})\._?(tcp|udp|sctp|dccp|tls|quic|dtls|ssl)_?(?![^.\s"',;)])/i;
// A label without its first underscore: ipp._tcp.
const SLIP = /^([a-z0-9][a-z0-9-]{0,62})\._(tcp|udp)(?:\.\S*)?$/i;
const ALONE = /^_([a-z0-9][^.\s]{0,62})$/i;

/** The label of a service that a text has; null if it has none. The label of a port, `_443._tcp`, does not count. */
export function findLabel(text: string): ServiceLabel | null {
  const [, name = ALONE.exec(text)?.[1] ?? '', transport = ''] = FORM.exec(text) ?? SLIP.exec(text) ?? [];
  return name === '' || /^\d+$/.test(name) ? null : { name: name.toLowerCase(), transport: transport.toLowerCase() };
}
