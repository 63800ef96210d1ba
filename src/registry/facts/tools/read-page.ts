import { COMMANDS, READ_LISTING, SEARCH, TOOLS } from '../../index/permalink.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';

/** What the page that reads a listing says. */
export interface ReadPage extends Headline {
  readonly path: string;
  readonly crumbs: readonly Link[];
  readonly lead: string;
  readonly privacy: string;
  /** Texts to try. The script of the page knows them by `id`. */
  readonly samples: readonly { readonly id: string; readonly title: string }[];
  /** Commands that list the ports of a system. */
  readonly commands: readonly { readonly title: string; readonly text: string }[];
  readonly columns: readonly { readonly term: string; readonly words: string }[];
  readonly further: Sentence;
}

export function readPage(): ReadPage {
  return {
    title: 'Read a listing',
    description:
      'Paste the output of ss, netstat, lsof, nmap, tcpdump, Docker, a firewall or a log, and see which service each port is for. The text stays in your browser.',
    path: READ_LISTING,
    crumbs: [{ title: 'Tools', path: TOOLS }],
    lead: 'Paste the output of ss, nmap, Docker or a firewall, or any text with ports, and see what each port is for.',
    privacy:
      'The text stays in your browser. This page sends it nowhere, keeps no copy, and puts nothing into its address.',
    samples: [
      { id: 'ss', title: 'Output of ss' },
      { id: 'nmap', title: 'Output of nmap' },
      { id: 'firewall', title: 'Firewall log' },
    ],
    commands: [
      { title: 'Linux: all sockets, with their programs', text: 'sudo ss -tunap' },
      { title: 'Linux: sockets that listen', text: 'ss -tuln' },
      { title: 'macOS: all sockets, with their programs', text: 'sudo lsof -nP -i' },
      { title: 'macOS: all sockets', text: 'netstat -an' },
      { title: 'Windows: all sockets, with the numbers of their programs', text: 'netstat -ano' },
      {
        title: 'Windows PowerShell: TCP ports that listen',
        text: 'Get-NetTCPConnection -State Listen | Select-Object LocalAddress, LocalPort, OwningProcess',
      },
      { title: 'Docker: published ports', text: 'docker ps --format "{{.Names}} {{.Ports}}"' },
      { title: 'Kubernetes: ports of services', text: 'kubectl get svc -A' },
    ],
    columns: [
      {
        term: 'Local address',
        words: 'The address and the port of this computer. 0.0.0.0, [::] and * stand for all addresses.',
      },
      { term: 'Peer, foreign or remote address', words: 'The address and the port at the other end of a connection.' },
      { term: 'LISTEN, LISTENING', words: 'A program waits on this TCP port for others to connect.' },
      { term: 'UNCONN', words: 'A program has opened this UDP port. UDP has no connections.' },
      { term: 'ESTAB, ESTABLISHED', words: 'Two programs are connected.' },
      { term: 'TIME-WAIT', words: 'A connection has ended. Its ports stay taken for a short time.' },
      {
        term: 'SPT, sport',
        words: 'The source port of a packet, which a system mostly takes from its ephemeral range.',
      },
      { term: 'DPT, dport', words: 'The destination port of a packet, which says what service was asked for.' },
    ],
    further: [
      'To look up a single port or name, use the ',
      { text: 'search', path: SEARCH },
      '. To have the registry’s names in such output, download ',
      { text: '/etc/services', path: '/services.txt' },
      '. To test, watch or open a port, see ',
      { text: 'commands for a port', path: COMMANDS },
      '.',
    ],
  };
}
