import { slug } from '../../registry/index/permalink.ts';
import { MAX_PORT, type Interval } from '../../registry/record/port.ts';

/** What somebody typed or pasted, and what of it can be understood. */
export interface Query {
  /** As typed, on one line, without blanks around it. */
  readonly text: string;
  /** The ports it names; first and last are the same for one. */
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
const RANGE = `${NUMBER}\\s*(?:-|–|—|\\.\\.\\.?|to)\\s*${NUMBER}`;

// Each form captures a port number, or the first and last of several.
const PORT_FORMS = [
  `[:#]?${NUMBER}`,
  `(?:${TRANSPORTS}[\\s/:-]*)?(?:${PORT})?(?:${RANGE}|${NUMBER})`,
  `(?:${PORT})?(?:${RANGE}|${NUMBER})[\\s/:-]*${TRANSPORTS}`,
  `_${NUMBER}\\._${TRANSPORT}(?:\\..*)?`,
  `\\[[0-9a-z:.%]+\\]:${NUMBER}(?:/.*)?`,
  `[^\\s/:[\\]]*[^\\s/:[\\]\\d][^\\s/:[\\]]*:${NUMBER}(?:/.*)?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

const URL_FORM = /^([a-z][a-z0-9+.-]*):\/\/(?:[^\s/?#@]*@)?(\[[^\]\s]*\]|[^\s/?#:]*)(?::(\d+))?(?:[/?#].*)?$/i;
// _ipp._tcp, _printer._sub._http._tcp.local, _ldap._tcp.dc._msdcs.example.org
const LABEL_FORM = new RegExp(`(?:^|\\.)_([^.\\s]+)\\._${TRANSPORT}(?:\\.|$)`, 'i');
const RFC_FORM = /^\[?rfc[\s:-]*0*(\d{1,6})\]?(?:[\s,#.].*)?$/i;
// What people write around the name of a service when they ask for its port.
const ASIDE = new RegExp(
  `\\b(?:ports?|number|default|what|which|is|for|of|the|does|use|${TRANSPORT})\\b|[?/]|\\s\\d+$`,
  'gi',
);
const DRAFT_FORM = /^((?:draft|rfc)-[a-z0-9][\w.+-]*)$/i;

function findPorts(text: string): Interval | null {
  for (const form of PORT_FORMS) {
    const match = form.exec(text);
    if (match) {
      const [first, last = first] = match.slice(1).filter(Boolean).map(Number) as [number, number?];
      return first <= last ? { first, last } : { first: last, last: first };
    }
  }
  return null;
}

function findDocument(text: string): string | null {
  const rfc = RFC_FORM.exec(text);
  const draft = DRAFT_FORM.exec(text);
  return rfc ? `rfc${Number(rfc[1])}` : draft ? slug(draft[1] ?? '') : null;
}

const unique = (names: readonly string[]): string[] => [...new Set(names.filter(Boolean))];

/** Takes what somebody typed, of any length and kind, and returns what of it can be understood. */
export function parseQuery(typed: string): Query {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH).toWellFormed().trim();
  // Digits of other widths, and the punctuation a number was pasted with.
  const bare = text
    .normalize('NFKC')
    .replace(/^["'(<]+/, '')
    .replace(/["')>.,;]+$/, '');
  const lower = text.toLowerCase();
  const url = URL_FORM.exec(bare);
  const label = LABEL_FORM.exec(text);
  const document = findDocument(bare);
  const named = document ? null : url?.[3] ? { first: Number(url[3]), last: Number(url[3]) } : findPorts(bare);
  const beyond = named !== null && named.last > MAX_PORT;
  return {
    text,
    ports: beyond ? null : named,
    beyond,
    names: unique([
      lower,
      label?.[1]?.toLowerCase() ?? '',
      url?.[1]?.toLowerCase() ?? '',
      lower.replaceAll(' ', '-'),
      lower.replaceAll(' ', ''),
      lower.replace(ASIDE, ' ').trim(),
    ]),
    document,
  };
}
