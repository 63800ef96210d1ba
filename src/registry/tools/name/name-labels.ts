import { labelsOn } from '../../index/service-labels.ts';
import type { Transport } from '../../record/port.ts';
import { unique } from '../../text/list.ts';

/** A label that a service is found under in DNS, and what looks it up there. */
export interface NameLabel {
  readonly label: string;
  readonly kinds: readonly ('SRV' | 'DNS-SD')[];
}

/** The labels of a name on some transports, each once; none if the name is not well-formed. */
export function nameLabels(name: string, transports: readonly Transport[]): NameLabel[] {
  const { srv, dnsSd } = labelsOn(name, transports);
  return unique([...srv, ...dnsSd]).map((label) => ({
    label,
    kinds: [...(srv.includes(label) ? ['SRV' as const] : []), ...(dnsSd.includes(label) ? ['DNS-SD' as const] : [])],
  }));
}
