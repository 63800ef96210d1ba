import { mentionsIn, transportsIn } from '../../mention.ts';
import { named, nothing, type Record, record } from './record.ts';

/** Lines that give a service its port. */
export const SERVICE_RECORDS: readonly Record[] = [
  // /etc/protocols
  record(/^([a-z][\w.+-]*)\s+\d{1,3}\s+\1(?:\s*#.*)?\s*$/i, nothing),
  // /etc/services
  record(
    /^\s*(?!(?:expose|open|allow|deny|block|permit|ports?|limit|reject|drop|accept|to|from|on|and)\s)(?=[\d.-]*[a-z])([a-z0-9][\w.+*-]*)\s+(\d{1,5})\/(tcp|udp|sctp|dccp|ddp)(?:\s+[^\s#/]+)*\s*(?:#.*)?$/i,
    ([, name = '', port = '', transport = '']) =>
      transport === 'ddp' ? [] : named(port, name, transportsIn(transport)),
  ),
  // semanage port -l
  record(
    /^\s*[a-z][\w.-]*\s+(tcp|udp|sctp|dccp)\s+(\d{1,5}(?:-\d{1,5})?(?:,\s?\d{1,5}(?:-\d{1,5})?)*)\s*$/i,
    ([, transport = '', list = '']) => mentionsIn(list, transportsIn(transport)),
  ),
];
