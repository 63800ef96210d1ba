import { transportsIn } from '../mention.ts';
import { named, type Record, record } from './record.ts';

/** Lines that give a service its port. */
export const SERVICE_RECORDS: readonly Record[] = [
  record(
    '/etc/services',
    /^\s*(?!(?:expose|open|allow|deny|block|permit|ports?|limit|reject|drop|accept|to|from|on|and)\s)([a-z0-9][\w.+*/-]*)\s+(\d{1,5})\/(tcp|udp|sctp|dccp|ddp)(?:\s+[^\s#/]+)*\s*(?:#.*)?$/i,
    ([, name = '', port = '', transport = '']) =>
      transport === 'ddp' ? [] : named(port, name, transportsIn(transport)),
  ),
];
