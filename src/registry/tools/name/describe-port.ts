import type { Entry } from '../../record/entry.ts';
import { rangeOf, type Transport } from '../../record/port.ts';
import { transportStatus } from '../../record/status.ts';
import { unique } from '../../text/list.ts';

/** What an entry says of a port that it covers. */
export type Covering = Pick<Entry, 'name' | 'description' | 'transport'>;

function describeTransport(port: number, entries: readonly Covering[], transport: Transport): string {
  const subject = `${transport.toUpperCase()} ${port}`;
  const status = transportStatus(port, entries, transport);
  const own = entries.filter((entry) => entry.transport === transport);
  const names = unique((own.length > 0 ? own : entries).flatMap(({ name }) => name ?? []));
  switch (status.kind) {
    case 'assigned':
      return `${subject} is assigned to ${names.join(', ')}.`;
    case 'reserved':
      return `IANA holds ${subject} in reserve.`;
    case 'unassigned':
      return `${subject} is unassigned.`;
    case 'other':
      return `IANA’s words on ${subject}: “${status.words}”.`;
    case 'none':
    case 'dynamic':
      return `IANA lists nothing for ${subject}.`;
  }
}

/** Whether a port can be asked for on some transports, in sentences. `entries` are all that cover it. */
export function describePort(
  port: number,
  transports: readonly Transport[],
  entries: readonly Covering[],
): readonly string[] {
  const range = rangeOf(port);
  if (range.id === 'dynamic')
    return [`${port} is a Dynamic Port (${range.first}–${range.last}). IANA assigns none of these.`];
  const isTaken = (transport: Transport): boolean =>
    ['assigned', 'reserved'].includes(transportStatus(port, entries, transport).kind);
  return [
    ...transports.map((transport) => describeTransport(port, entries, transport)),
    ...(transports.some(isTaken) ? ['Choose another port.'] : []),
    ...(range.id === 'system'
      ? [`${port} is a System Port (0–${range.last}). IANA assigns these only after IETF Review or IESG Approval.`]
      : []),
  ];
}
