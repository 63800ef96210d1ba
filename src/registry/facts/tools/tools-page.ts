import { CHECK_NAME, CHOOSE_PORT, COMMANDS, LIMITS, READ_LISTING } from '../../index/permalink.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';

/** What the page of all tools says. */
export interface ToolsPage extends Headline {
  readonly tools: readonly (Link & { readonly words: string })[];
}

export function toolsPage(): ToolsPage {
  return {
    title: 'Tools',
    description:
      'Choose a port for a product, prepare an application for a service name or port, and read what lists and logs say of ports. Everything runs in your browser.',
    tools: [
      {
        title: 'Choose a port',
        path: CHOOSE_PORT,
        words:
          'Find unassigned ports that no system, browser or common use takes, with the reason why others are left out.',
      },
      {
        title: 'Check a name',
        path: CHECK_NAME,
        words: 'See whether IANA can assign a service name, who has similar ones, and what to write in an application.',
      },
      {
        title: 'Read a listing',
        path: READ_LISTING,
        words: 'Paste the output of ss, nmap, a firewall or a log, and see what each port is for.',
      },
      {
        title: 'Commands for a port',
        path: COMMANDS,
        words: 'See who listens on a port, test it, watch it, and open it in a firewall.',
      },
      {
        title: 'Limits of systems',
        path: LIMITS,
        words: 'See which ports systems, clouds and clusters keep for themselves, and who says so.',
      },
    ],
  };
}
