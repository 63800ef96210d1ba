import { unique } from '../../text/list.ts';

/**
 * The part of a host name that somebody registered: two labels; under a country, where the second has at most three
 * letters (`co.uk`, `com.au`, `va.us`), three. That keeps some hosts of one owner apart rather than put two owners
 * together.
 */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** The registered domains of the mail addresses among URIs. IANA writes `&` for `@` in most of them. */
export function mailDomains(uris: readonly string[]): string[] {
  const hosts = uris.flatMap((uri) => /^mailto:[^?]*[&@]([\w.-]+\.\w+)[>.]?(?:\?.*)?$/.exec(uri)?.[1] ?? []);
  return unique(hosts.map(registeredDomain));
}

/** Whether a domain is of a school: it forwards the mail of many who once were there. */
export function isAcademic(domain: string): boolean {
  return /(?:^|\.)(?:edu|ac)(?:\.[a-z]{2})?$/.test(domain);
}

/**
 * Whether a domain is named after an organization: `nationalinstruments.com`, `national.com` and `ni.com` after
 * “national instruments”. One letter is no name.
 */
export function isNamedAfter(domain: string, key: string): boolean {
  const label = (domain.split('.')[0] ?? '').replaceAll('-', '');
  const words = key.split(' ');
  const begins = words.map((_, i) => words.slice(0, i + 1).join(''));
  const initials = words.map((word) => word.charAt(0)).join('');
  return label.length > 1 && [...begins, initials].includes(label);
}
