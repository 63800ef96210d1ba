import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, lacks, lacksRoot, run } from '../tools.ts';

/** Why no program can be run with another /etc/services; false if one can. */
export function lacksOwnServices(): string | false {
  const lacking = lacksRoot('unshare');
  if (lacking !== false) return lacking;
  const { status } = spawnSync('unshare', ['--mount', 'mount', '--bind', '/etc/hosts', '/etc/hosts']);
  return status === 0 ? false : 'this machine lets nobody mount a file over another';
}

/** Runs a program that alone on the machine sees a text as /etc/services, and returns what the program prints. */
export function runWithServices(services: string, program: string, args: readonly string[], input = ''): string {
  return inFolder((folder) => {
    const file = join(folder, 'services');
    writeFileSync(file, services);
    const script = 'mount --bind "$0" /etc/services && exec "$@"';
    return run('unshare', ['--mount', 'sh', '-c', script, file, program, ...args], input);
  });
}

/** A Python that has a module, or the reason to skip a test because there is none. */
export function findPython(module: string): { readonly python: string; readonly skip: string | false } {
  const has = (python: string): boolean =>
    lacks(python) === false && spawnSync(python, ['-c', `import ${module}`]).status === 0;
  // A system may have several Pythons. Its packages install modules only for its own Python in /usr/bin.
  const python = ['python3', '/usr/bin/python3'].find(has);
  return { python: python ?? 'python3', skip: python === undefined && `no Python has ${module}` };
}

/** A capture (pcap) of one TCP packet to each of some ports. All packets come from a port that is not among them. */
export function captureTo(ports: readonly number[]): Buffer {
  const [LINK, IP, TCP] = [14, 20, 20];
  const header = Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex');
  const packets = ports.map((port) => {
    const packet = Buffer.alloc(16 + LINK + IP + TCP);
    packet.writeUInt32LE(LINK + IP + TCP, 8);
    packet.writeUInt32LE(LINK + IP + TCP, 12);
    const [ip, tcp] = [16 + LINK, 16 + LINK + IP];
    packet.writeUInt16BE(0x0800, ip - 2);
    packet.writeUInt16BE(0x4500, ip);
    packet.writeUInt16BE(IP + TCP, ip + 2);
    packet.writeUInt16BE(0x4006, ip + 8);
    packet.set([127, 0, 0, 1, 127, 0, 0, 1], ip + 12);
    packet.writeUInt16BE(65000, tcp);
    packet.writeUInt16BE(port, tcp + 2);
    packet.writeUInt16BE(0x5002, tcp + 12);
    return packet;
  });
  return Buffer.concat([header, ...packets]);
}

/** At most `most` values, spread over a whole list. */
export function sample<T>(values: readonly T[], most: number): T[] {
  return values.filter((_, i) => i % Math.ceil(values.length / most) === 0);
}
