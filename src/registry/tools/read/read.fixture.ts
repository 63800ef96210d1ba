import type { Transport } from '../../record/port.ts';
import type { Holding, Limit } from '../ports/knowledge.ts';
import { makeIndex } from './listed.ts';
import type { Subject } from './mentioned.ts';

function holding(name: string | null, ports: string, transport: Transport, more: Partial<Holding> = {}): Holding {
  const [first = NaN, last = first] = ports.split('-').map(Number);
  const description = name === null ? 'Unassigned' : '';
  return { name, span: { first, last, ranged: last > first }, transport, description, unauthorizedUse: '', ...more };
}

const limit = (first: number, last: number, kind: string, system: string): Limit => ({
  ...{ first, last, kind, system },
  transports: ['tcp', 'udp'],
  what: '',
  source: { name: '', url: '' },
  avoided: true,
});

/** A small registry, with what is not IANA's. */
export const INDEX = makeIndex({
  holdings: [
    holding('ssh', '22', 'tcp'),
    holding('ssh', '22', 'udp'),
    holding('exec', '512', 'tcp'),
    holding('biff', '512', 'udp'),
    holding('rfb', '5900', 'tcp'),
    holding(null, '5590-5596', 'tcp'),
    holding(null, '5590-5596', 'udp'),
    holding('x11', '6000-6063', 'tcp'),
    holding('http-alt', '591', 'tcp'),
    holding('http-alt', '8080', 'tcp'),
    holding('mmcc', '5050', 'tcp', { unauthorizedUse: 'Unauthorized use by many' }),
  ],
  uses: [
    { name: 'vnc', of: 'rfb' },
    { name: 'Yahoo', of: 5050 },
    { name: 'SSH', of: 'ssh' },
  ],
  limits: [
    limit(32768, 60999, 'ephemeral', 'Linux'),
    limit(10000, 65535, 'ephemeral', 'FreeBSD'),
    limit(22, 22, 'blocked', 'Web browsers'),
    limit(0, 1023, 'privileged', 'Linux'),
  ],
  isKnown: (port) => port !== 7,
  pathOf: (port) => `/port/${port}/`,
});

export const subject = (ports: number | string, ...transports: Transport[]): Subject => ({
  ports: typeof ports === 'number' ? { first: ports, last: ports } : null,
  name: typeof ports === 'string' ? ports : null,
  called: null,
  transports,
  aside: false,
});
