import { servicePath, slug } from '../../index/permalink.ts';
import { covers } from '../../record/port.ts';
import { joinWords, unique } from '../../text/list.ts';
import type { BlockEnd } from './choose.ts';
import type { Knowledge } from './knowledge.ts';

/** Words, or a link to a page of the site. */
export type Piece = string | { readonly text: string; readonly path: string };

/** So many names of uses are shown, and then how many more there are. */
const MAX_USES = 3;

function separated<Part extends Piece>(parts: readonly Part[]): (Part | string)[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]));
}

/** Says in a sentence why a port is left out, with the services or uses that it is left out for. */
export function reasonOf({ holdings, uses }: Knowledge, { port, rule, transports }: BlockEnd): Piece[] {
  const where = `${transports.map((one) => one.toUpperCase()).join(' and ')} ${port}`;
  switch (rule.id) {
    case 'system':
      return [`${port} is one of the System Ports.`];
    case 'assigned': {
      const isHeld = transports.some((transport) =>
        holdings.some((one) => one.name !== null && one.transport === transport && one.span && covers(one.span, port)),
      );
      const names = holdings.flatMap(({ name, span, transport }) => {
        const counts = isHeld ? transports.some((one) => one === transport) : transport === null;
        return name !== null && span && covers(span, port) && counts ? [name] : [];
      });
      const links = unique(names).map((name) => ({ text: name, path: servicePath(slug(name)) }));
      return [`${where} ${transports.length > 1 ? 'are' : 'is'} assigned to `, ...separated(links), '.'];
    }
    case 'reserved':
      return [`IANA reserves ${where}.`];
    case 'common': {
      const names = unique(uses.filter((use) => use.port === port).map(({ name }) => name));
      const shown =
        names.length > MAX_USES + 1 ? [...names.slice(0, MAX_USES), `${names.length - MAX_USES} more`] : names;
      return [`${port} is commonly used by ${joinWords(shown)} (not from IANA).`];
    }
    case 'unauthorized':
      return [`IANA reports unauthorized use of ${port}.`];
    default:
      return [`${port} is left out by “${rule.title}”.`];
  }
}
