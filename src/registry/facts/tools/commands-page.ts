import { COMMANDS, TOOLS } from '../../index/permalink.ts';
import type { Transport } from '../../record/port.ts';
import type { Headline } from '../headline.ts';
import type { Sentence } from '../sentence.ts';

/** What the page of commands says. */
export interface CommandsPage extends Headline {
  readonly path: string;
  readonly crumbs: readonly { readonly title: string; readonly path: string }[];
  readonly lead: Sentence;
  /** The port that the commands are for. */
  readonly example: number;
  /** Transports with a list of their own. */
  readonly lists: readonly { readonly title: string; readonly transports: readonly Transport[] }[];
  readonly notes: readonly Sentence[];
}

const SEMANAGE = 'https://man7.org/linux/man-pages/man8/semanage-port.8.html';

export function commandsPage(): CommandsPage {
  return {
    title: 'Commands for a port',
    description:
      'Commands that show who listens on a port, test it, watch it, and open it in a firewall: ss, lsof, nc, nmap, tcpdump, iptables, ufw, firewalld and PowerShell.',
    path: COMMANDS,
    crumbs: [{ title: 'Tools', path: TOOLS }],
    lead: [
      'These commands show who listens on a port, test it, watch it, and open it in a firewall. Replace 8080 with your port. With JavaScript, each port’s page has these commands with its own number.',
    ],
    example: 8080,
    lists: [
      { title: 'On TCP and UDP', transports: ['tcp', 'udp'] },
      { title: 'On SCTP and DCCP', transports: ['sctp', 'dccp'] },
    ],
    notes: [
      ['Commands with sudo need the rights of an administrator. PowerShell needs them for firewall rules.'],
      ['Test only hosts that are yours. Write the name or the address of the host in place of host.example.org.'],
      ['UDP does not answer by itself, so nc and nmap may call a filtered UDP port open.'],
      ['The iptables rules last until the next start of the system. The other firewalls keep theirs.'],
      [
        'Where SELinux is on, a program listens only on ports of its type. The command “semanage port -l” lists them (',
        { text: 'semanage-port(8)', url: SEMANAGE },
        ').',
      ],
    ],
  };
}
