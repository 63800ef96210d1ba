import { slug } from '../registry/permalink.ts';
import { MAX_PORT, type Ports } from '../registry/port.ts';

/** What somebody typed or pasted, and what of it can be understood. */
export interface Query {
  /** As typed, on one line, without blanks around it. */
  readonly text: string;
  /** The ports it names; first and last are the same for one. */
  readonly ports: Ports | null;
  /** Whether it names a port number that does not exist. */
  readonly beyond: boolean;
  /** Service names it may mean, the likeliest first. */
  readonly names: readonly string[];
  /** The slug of the RFC or draft it names. */
  readonly document: string | null;
}

const MAX_LENGTH = 200;
const TRANSPORT = '(?:tcp|udp|sctp|dccp)';
const NUMBER = '(\\d{1,12})';

// Each form captures a port number, or the first and last of several.
const PORT_FORMS = [
  `[:#]?${NUMBER}`,
  `(?:${TRANSPORT}[\\s/:-]*)?ports?[\\s#:=]*${NUMBER}`,
  `${TRANSPORT}[\\s/:-]*(?:port[\\s#:]*)?${NUMBER}`,
  `(?:port[\\s#:]*)?${NUMBER}[\\s/:-]*${TRANSPORT}`,
  `(?:ports?\\s*)?${NUMBER}\\s*(?:-|–|—|\\.\\.\\.?|:|to)\\s*${NUMBER}`,
  `\\[[0-9a-z:.%]+\\]:${NUMBER}`,
  `[a-z0-9.-]*[a-z.][a-z0-9.-]*:${NUMBER}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

const URL_FORM = /^([a-z][a-z0-9+.-]*):\/\/(?:[^\s/?#@]*@)?(\[[^\]\s]*\]|[^\s/?#:]*)(?::(\d{1,12}))?(?:[/?#]\S*)?$/i;
// _ipp._tcp, _printer._sub._http._tcp.local, _ldap._tcp.dc._msdcs.example.org
const LABEL_FORM = new RegExp(`(?:^|\\.)_([^.\\s]+)\\._${TRANSPORT}(?:\\.|$)`, 'i');
const RFC_FORM = /^\[?rfc[\s-]*0*(\d{1,6})\]?(?:[\s,#].*)?$/i;
const DRAFT_FORM = /^((?:draft|rfc)-[a-z0-9][\w.+-]*)$/i;

function findPorts(text: string): Ports | null {
  for (const form of PORT_FORMS) {
    const match = form.exec(text);
    if (match) {
      const [first, last = first] = match.slice(1).filter(Boolean).map(Number) as [number, number?];
      return first <= last ? { first, last } : { first: last, last: first };
    }
  }
  return null;
}

const unique = (names: readonly string[]): string[] => [...new Set(names.filter(Boolean))];

/** Takes what somebody typed, of any length and kind, and returns what of it can be understood. */
export function parseQuery(typed: string): Query {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
  const lower = text.toLowerCase();
  const url = URL_FORM.exec(text);
  const label = LABEL_FORM.exec(text);
  const named = url?.[3] ? { first: Number(url[3]), last: Number(url[3]) } : findPorts(text);
  const beyond = named !== null && named.last > MAX_PORT;
  const rfc = RFC_FORM.exec(text);
  const draft = DRAFT_FORM.exec(text);
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
    ]),
    document: rfc ? `rfc${Number(rfc[1])}` : draft ? slug(draft[1] ?? '') : null,
  };
}
