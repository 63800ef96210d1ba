import { BLOCKED, CHOOSE_PORT, PORT_LIMITS, portPath, TOOLS } from '../../index/permalink.ts';
import { printInterval } from '../../record/port.ts';
import { printCount } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';

/** What a system makes of some ports, and who says so. */
interface LimitRow {
  readonly ports: string;
  /** The page of a single port; null for a range. */
  readonly path: string | null;
  readonly transports: string;
  readonly system: string;
  readonly what: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly lookedUp: string;
}

/** What the page of all limits says. */
export interface LimitsPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly lead: readonly Sentence[];
  readonly rows: readonly LimitRow[];
}

export function limitsPage({ ours, registry }: SiteData): LimitsPage {
  const { portLimits } = ours;
  return {
    title: 'Limits of systems',
    description: `${printCount(portLimits.length, 'limit')} that Linux, Windows, macOS, BSD, Kubernetes and clouds set to ports: ephemeral ranges, listeners, privileged and blocked ports, each with its source.`,
    crumbs: [{ title: 'Tools', path: TOOLS }],
    lead: [
      ['Not from IANA: systems keep some ports for themselves. The pages of these ports say so.'],
      [
        'A system takes the port of an outgoing connection from its ephemeral range. A server that wants such a port may find it taken.',
      ],
      [
        'Web browsers block some ports, too: see ',
        { text: 'blocked ports', path: BLOCKED },
        '. To avoid all of these, ',
        { text: 'choose a port', path: CHOOSE_PORT },
        '. The same ',
        { text: 'as JSON', path: PORT_LIMITS },
        '.',
      ],
    ],
    rows: portLimits.map(({ ports, transports, system, what, source, lookedUp }) => ({
      ports: printInterval(ports, '–'),
      path: ports.first === ports.last && registry.portAt.has(ports.first) ? portPath(ports.first) : null,
      transports: transports.join(', ').toUpperCase(),
      system,
      what: `${what}.`,
      source,
      lookedUp,
    })),
  };
}
