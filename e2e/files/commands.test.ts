import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { portCommands } from '../../src/formats/commands/port-commands.ts';
import { type Transport, TRANSPORTS } from '../../src/registry/record/port.ts';
import { inFolder, lacks, lacksRoot, run } from '../tools.ts';

// The lines of a command without sudo, as root runs them.
function linesOf(title: string, port: number, transports: readonly Transport[] = TRANSPORTS): string[] {
  const command = portCommands(port, transports).find((one) => one.title === title);
  assert.ok(command, title);
  return command.text.split('\n').map((line) => line.replace(/^sudo /, ''));
}
const execute = (line: string, host = '127.0.0.1'): string => run('sh', ['-c', line.replace('host.example.org', host)]);

/** Listens on TCP and UDP, on IPv4 and IPv6, and returns the port. */
async function listen(): Promise<{ port: number; [Symbol.dispose]: () => void }> {
  const tcp = createServer().listen(0, '::');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket({ type: 'udp6' }).bind(port, '::');
  await once(udp, 'listening');
  return {
    port,
    [Symbol.dispose]: () => {
      tcp.close();
      udp.close();
    },
  };
}

test('ss names who listens', { skip: lacks('ss') }, async () => {
  using on = await listen();
  const [line = ''] = linesOf('Listeners (ss)', on.port);
  const printed = execute(line).split('\n');
  const own = printed.filter((text) => text.includes(`pid=${process.pid},`) && text.includes(`:${on.port} `));
  assert.deepEqual(own.map((text) => text.split(/\s+/)[0]).sort(), ['tcp', 'udp'], printed.join('\n'));
});

test('lsof names who listens', { skip: lacks('lsof') }, async () => {
  using on = await listen();
  const lines = linesOf('Listeners (lsof)', on.port);
  assert.equal(lines.length, 2);
  lines.forEach((line, i) => {
    assert.match(execute(line), new RegExp(`\\s${process.pid}\\s.*\\s${['TCP', 'UDP'][i]} \\*:${on.port}`));
  });
});

test('nc reaches who listens, and says where nobody does', { skip: lacks('nc') }, async () => {
  using on = await listen();
  const lines = linesOf('Test (nc)', on.port);
  assert.equal(lines.length, 2);
  for (const host of ['127.0.0.1', '::1']) for (const line of lines) execute(line, host);
  const closed = (await listen()) as { port: number } & Disposable;
  closed[Symbol.dispose]();
  assert.throws(() => execute(linesOf('Test (nc)', closed.port)[0] ?? ''), /refused/);
});

test('nmap scans each transport, on IPv4 and IPv6', { skip: lacksRoot('nmap') }, async () => {
  using on = await listen();
  const [four = '', six = ''] = linesOf('Test (nmap)', on.port);
  for (const printed of [execute(four), execute(six, '::1')]) {
    assert.match(printed, new RegExp(`^${on.port}/tcp +open`, 'm'));
    assert.match(printed, new RegExp(`^${on.port}/udp +open`, 'm'));
    assert.match(printed, new RegExp(`^${on.port}/sctp `, 'm'));
  }
});

const PORTS = [1, 443, 5590, 65535];
const each = (title: string): string[] => PORTS.flatMap((port) => linesOf(title, port));

test('tcpdump compiles every filter', { skip: lacks('tcpdump') }, () => {
  for (const line of each('Traffic (tcpdump)')) {
    const program = execute(line.replace('-ni any', '-d -y EN10MB'));
    // The filter tests for the Ethernet types of IPv4 and IPv6.
    assert.ok(program.includes('#0x800 ') && program.includes('#0x86dd '), program);
  }
});

test('iptables accepts every rule, of IPv4 and IPv6', { skip: lacksRoot('iptables-restore') }, () => {
  const lines = each('iptables rules');
  assert.equal(lines.length, PORTS.length * TRANSPORTS.length * 2);
  for (const command of ['iptables', 'ip6tables']) {
    const rules = lines.filter((line) => line.startsWith(`${command} `)).map((line) => line.slice(command.length + 1));
    run(`${command}-restore`, ['--test'], `*filter\n${rules.join('\n')}\nCOMMIT\n`);
  }
});

test('ufw makes a rule of every line', { skip: lacksRoot('ufw') }, () => {
  for (const line of each('ufw rules')) {
    const [, port = '', transport = ''] = /(\d+)\/(\w+)$/.exec(line) ?? [];
    const printed = execute(line.replace(/^ufw /, 'ufw --dry-run '));
    assert.ok(printed.includes(`-A ufw-user-input -p ${transport} --dport ${port} -j ACCEPT`), printed);
  }
});

test('firewalld adds every port', { skip: lacksRoot('firewall-offline-cmd') }, () =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'firewalld.conf'), 'DefaultZone=public\n');
    const options = each('firewalld ports').flatMap((line) => line.match(/--add-port=\S+/g) ?? []);
    assert.equal(options.length, PORTS.length * TRANSPORTS.length);
    run('firewall-offline-cmd', [`--system-config=${folder}`, ...options]);
    const listed = run('firewall-offline-cmd', [`--system-config=${folder}`, '--list-ports'])
      .trim()
      .split(' ');
    assert.deepEqual(listed.sort(), options.map((option) => option.replace('--add-port=', '')).sort());
  }),
);
