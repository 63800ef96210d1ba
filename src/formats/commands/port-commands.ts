import type { Transport } from '../../registry/record/port.ts';
import type { Snippet } from '../citations.ts';

// The host in all examples, of a domain that RFC 2606 reserves for examples.
const HOST = 'host.example.org';

/** Prints one line for each transport that a tool knows. */
type LinePrinter = (port: number, transport: Transport) => string;
interface Tool {
  readonly title: string;
  readonly transports: readonly Transport[];
  readonly print: (port: number, transports: readonly Transport[]) => string;
}

const ALL: readonly Transport[] = ['tcp', 'udp', 'sctp', 'dccp'];
const linesOf =
  (...printers: readonly LinePrinter[]): Tool['print'] =>
  (port, transports) =>
    printers.flatMap((print) => transports.map((transport) => print(port, transport))).join('\n');
const flagsOf = (flags: Partial<Record<Transport, string>>, transports: readonly Transport[]): string[] =>
  transports.map((transport) => flags[transport] ?? '');

// ss(8) shows sockets of IPv4 and IPv6 alike.
const SS = { tcp: 't', udp: 'u', sctp: 'S', dccp: 'd' };
const printSs: Tool['print'] = (port, transports) =>
  `sudo ss -lnp${flagsOf(SS, transports).join('')} 'sport = :${port}'`;

// lsof(8) shows sockets of IPv4 and IPv6 alike. Only those of TCP have a state.
const printLsof = linesOf((port, transport) =>
  transport === 'tcp' ? `sudo lsof -nP -iTCP:${port} -sTCP:LISTEN` : `sudo lsof -nP -iUDP:${port}`,
);

// Commands of PowerShell on Windows, from the modules NetTCPIP and NetSecurity.
const printOwners = linesOf((port, transport) =>
  transport === 'tcp'
    ? `Get-NetTCPConnection -State Listen -LocalPort ${port}`
    : `Get-NetUDPEndpoint -LocalPort ${port}`,
);
const printWindowsRules = linesOf((port, transport) => {
  const name = `${transport.toUpperCase()} ${port}`;
  const protocol = transport.toUpperCase();
  return `New-NetFirewallRule -DisplayName "${name}" -Direction Inbound -Action Allow -Protocol ${protocol} -LocalPort ${port}`;
});

// nc(1) of OpenBSD tries the addresses of a host one after another, IPv6 too.
const printNc = linesOf((port, transport) => `nc -vz${transport === 'udp' ? 'u' : ''} ${HOST} ${port}`);

// nmap(1) uses IPv6 only with the option -6.
const NMAP = { tcp: '-sS', udp: '-sU', sctp: '-sY' };
const printNmap: Tool['print'] = (port, transports) =>
  ['', '-6 ']
    .map((family) => `sudo nmap ${family}${flagsOf(NMAP, transports).join(' ')} -p ${port} ${HOST}`)
    .join('\n');

// A filter of pcap-filter(7) for a port matches IPv4 and IPv6 alike.
const printTcpdump: Tool['print'] = (port, transports) =>
  `sudo tcpdump -ni any '${transports.map((transport) => `${transport} port ${port}`).join(' or ')}'`;

// The syntax is that of iptables-extensions(8).
const inTables = (command: string): LinePrinter => {
  return (port, transport) => `sudo ${command} -I INPUT -p ${transport} --dport ${port} -j ACCEPT`;
};

const printFirewalld: Tool['print'] = (port, transports) => {
  const ports = transports.map((transport) => `--add-port=${port}/${transport}`).join(' ');
  return `sudo firewall-cmd --permanent ${ports}\nsudo firewall-cmd --reload`;
};

const TOOLS: readonly Tool[] = [
  { title: 'Listeners (ss)', transports: ALL, print: printSs },
  { title: 'Listeners (lsof)', transports: ['tcp', 'udp'], print: printLsof },
  { title: 'Listeners (PowerShell)', transports: ['tcp', 'udp'], print: printOwners },
  { title: 'Test (nc)', transports: ['tcp', 'udp'], print: printNc },
  { title: 'Test (nmap)', transports: ['tcp', 'udp', 'sctp'], print: printNmap },
  {
    title: 'Test (PowerShell)',
    transports: ['tcp'],
    print: linesOf((port) => `Test-NetConnection ${HOST} -Port ${port}`),
  },
  { title: 'Traffic (tcpdump)', transports: ['tcp', 'udp', 'sctp'], print: printTcpdump },
  { title: 'iptables rules', transports: ALL, print: linesOf(inTables('iptables'), inTables('ip6tables')) },
  {
    title: 'ufw rules',
    transports: ['tcp', 'udp'],
    print: linesOf((port, transport) => `sudo ufw allow ${port}/${transport}`),
  },
  { title: 'firewalld ports', transports: ALL, print: printFirewalld },
  { title: 'Windows firewall rules', transports: ['tcp', 'udp'], print: printWindowsRules },
];

/**
 * Commands that say which program listens on a port, test the port, watch its traffic, and open it in a firewall. Tools
 * that know none of the transports are left out. Port 0 has no commands, because nothing can listen there.
 */
export function portCommands(port: number, transports: readonly Transport[]): Snippet[] {
  if (port === 0) return [];
  return TOOLS.flatMap(({ title, transports: known, print }) => {
    const on = known.filter((transport) => transports.includes(transport));
    return on.length > 0 ? [{ title, text: print(port, on) }] : [];
  });
}
