import type { Mention } from './mention.ts';

/** A mention as tests write it: `443/tcp`, `~https`. `~` stands before a mention that is aside. */
export function printMention({ ports, name, transports, aside }: Mention): string {
  const what = ports ? [...new Set([ports.first, ports.last])].join('-') : (name ?? '');
  return `${aside ? '~' : ''}${what}${transports.length > 0 ? `/${transports.join('+')}` : ''}`;
}
