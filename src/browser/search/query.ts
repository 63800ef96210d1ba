import { slug } from '../../registry/index/permalink.ts';
import { type Interval, MAX_PORT } from '../../registry/record/port.ts';
import { unique } from '../../registry/text/list.ts';

/** What somebody typed or pasted, and what of it can be understood. */
export interface Query {
  /** As typed, on one line, without blanks around it. */
  readonly text: string;
  /** The ports it names, of which there may be one. */
  readonly ports: Interval | null;
  /** Whether it names a port number that does not exist. */
  readonly beyond: boolean;
  /** Service names it may mean, the likeliest first. */
  readonly names: readonly string[];
  /** The slug of the RFC or draft it names. */
  readonly document: string | null;
}

const MAX_LENGTH = 200;
const TRANSPORT = '(?:tcp|udp|sctp|dccp)';
const TRANSPORTS = `${TRANSPORT}(?:[\\s/,+&]+${TRANSPORT})*`;
const NUMBER = '(\\d+)';
const PORT = 'ports?(?:\\s*(?:number|no\\.?))?[\\s#:=]*';
const INTERVAL = `${NUMBER}\\s*(?:-|–|—|\\.\\.\\.?|to)\\s*${NUMBER}`;

// Each form captures a port number, or the first and last of several.
const PORT_FORMS = [
  `[:#]?${NUMBER}`,
  `(?:${TRANSPORTS}[\\s/:-]*)?(?:${PORT})?(?:${INTERVAL}|${NUMBER})`,
  `(?:${PORT})?(?:${INTERVAL}|${NUMBER})[\\s/:-]*${TRANSPORTS}`,
  `_${NUMBER}\\._${TRANSPORT}(?:\\..*)?`,
  `\\[[0-9a-z:.%]+\\]:${NUMBER}(?:/.*)?`,
  `[^\\s/:[\\]]*[^\\s/:[\\]\\d][^\\s/:[\\]]*:${NUMBER}(?:/.*)?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

const URL_FORM = /^([a-z][a-z0-9+.-]*):\/\/(?:[^\s/?#@]*@)?(\[[^\]\s]*\]|[^\s/?#:]*)(?::(\d+))?(?:[/?#].*)?$/i;
// _ipp._tcp, _printer._sub._http._tcp.local, _ldap._tcp.dc._msdcs.example.org
const LABEL_FORM = new RegExp(`(?:^|\\.)_([^.\\s]+)\\._${TRANSPORT}(?:\\.|$)`, 'i');
// What people write around the name of a service when they ask for its port.
const ASIDE = new RegExp(
  `\\b(?:ports?|number|default|what|which|is|for|of|the|does|use|${TRANSPORT})\\b|[?/]|\\s\\d+$`,
  'gi',
);
const RFC_FORM = /^\[?rfc[\s:-]*0*(\d{1,6})\]?(?:[\s,#.].*)?$/i;
const DRAFT_FORM = /^(?:draft|rfc)-[a-z0-9][\w.+-]*$/i;

/** Understands what it can of text of any length and kind. */
export function parseQuery(typed: string): Query {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH).toWellFormed().trim();
  // Digits of other widths, and the punctuation a number was pasted with.
  const bare = text
    .normalize('NFKC')
    .replace(/^["'(<]+/, '')
    .replace(/["')>.,;]+$/, '');
  const url = URL_FORM.exec(bare);
  const document = findDocument(bare);
  const ports = document ? null : findPorts(bare, url?.[3]);
  const beyond = ports !== null && ports.last > MAX_PORT;
  return { text, ports: beyond ? null : ports, beyond, names: findNames(text, url?.[1]), document };
}

function findDocument(text: string): string | null {
  const [, number] = RFC_FORM.exec(text) ?? [];
  if (number) return `rfc${Number(number)}`;
  return DRAFT_FORM.test(text) ? slug(text) : null;
}

function findPorts(text: string, portOfUrl: string | undefined): Interval | null {
  const captured = portOfUrl
    ? [portOfUrl]
    : (PORT_FORMS.map((form) => form.exec(text))
        .find(Boolean)
        ?.slice(1) ?? []);
  const numbers = captured.filter(Boolean).map(Number);
  return numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : null;
}

function findNames(text: string, scheme: string | undefined): string[] {
  const lower = text.toLowerCase();
  const [, label] = LABEL_FORM.exec(text) ?? [];
  return unique([
    lower,
    label?.toLowerCase() ?? '',
    scheme?.toLowerCase() ?? '',
    lower.replaceAll(' ', '-'),
    lower.replaceAll(' ', ''),
    lower.replace(ASIDE, ' ').trim(),
  ]).filter(Boolean);
}
