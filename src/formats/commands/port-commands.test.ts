import assert from 'node:assert/strict';
import test from 'node:test';
import type { Transport } from '../../registry/record/port.ts';
import { portCommands } from './port-commands.ts';

const commands = (port: number, ...transports: Transport[]): Record<string, string> =>
  Object.fromEntries(portCommands(port, transports).map(({ title, text }) => [title, text]));

test('the commands of a port on TCP and UDP, for IPv4 and IPv6', () => {
  assert.deepEqual(commands(5590, 'tcp', 'udp'), {
    'Listeners (ss)': "sudo ss -lnptu 'sport = :5590'",
    'Listeners (lsof)': 'sudo lsof -nP -iTCP:5590 -sTCP:LISTEN\nsudo lsof -nP -iUDP:5590',
    'Listeners (PowerShell)': 'Get-NetTCPConnection -State Listen -LocalPort 5590\nGet-NetUDPEndpoint -LocalPort 5590',
    'Test (nc)': 'nc -vz host.example.org 5590\nnc -vzu host.example.org 5590',
    'Test (nmap)': 'sudo nmap -sS -sU -p 5590 host.example.org\nsudo nmap -6 -sS -sU -p 5590 host.example.org',
    'Test (PowerShell)': 'Test-NetConnection host.example.org -Port 5590',
    'Traffic (tcpdump)': "sudo tcpdump -ni any 'tcp port 5590 or udp port 5590'",
    'iptables rules': [
      'sudo iptables -I INPUT -p tcp --dport 5590 -j ACCEPT',
      'sudo iptables -I INPUT -p udp --dport 5590 -j ACCEPT',
      'sudo ip6tables -I INPUT -p tcp --dport 5590 -j ACCEPT',
      'sudo ip6tables -I INPUT -p udp --dport 5590 -j ACCEPT',
    ].join('\n'),
    'ufw rules': 'sudo ufw allow 5590/tcp\nsudo ufw allow 5590/udp',
    'firewalld ports':
      'sudo firewall-cmd --permanent --add-port=5590/tcp --add-port=5590/udp\nsudo firewall-cmd --reload',
    'Windows firewall rules': [
      'New-NetFirewallRule -DisplayName "TCP 5590" -Direction Inbound -Action Allow -Protocol TCP -LocalPort 5590',
      'New-NetFirewallRule -DisplayName "UDP 5590" -Direction Inbound -Action Allow -Protocol UDP -LocalPort 5590',
    ].join('\n'),
  });
});

test('a tool has commands for the transports that it knows, and none if it knows none', () => {
  assert.deepEqual(Object.keys(commands(9, 'dccp')), ['Listeners (ss)', 'iptables rules', 'firewalld ports']);
  const sctp = commands(38412, 'sctp');
  assert.equal(sctp['Traffic (tcpdump)'], "sudo tcpdump -ni any 'sctp port 38412'");
  assert.equal(
    sctp['Test (nmap)'],
    'sudo nmap -sY -p 38412 host.example.org\nsudo nmap -6 -sY -p 38412 host.example.org',
  );
  assert.equal(sctp['Test (nc)'], undefined);
  assert.equal(commands(9, 'udp')['Test (PowerShell)'], undefined);
});

test('port 0 has none', () => assert.deepEqual(portCommands(0, ['tcp', 'udp']), []));
