import { RANGES } from '../../record/port.ts';
import type { Limit } from './knowledge.ts';
import { CHOSEN_TRANSPORTS, type ChosenTransport } from './question.ts';
import type { Rule } from './rule.ts';

// What the ports of a kind are called; another kind is called as the file calls it.
const TITLES: Readonly<Record<string, (system: string) => string>> = {
  blocked: (system) => `Ports that ${system.charAt(0).toLowerCase()}${system.slice(1)} block`,
  ephemeral: (system) => `Ephemeral range of ${system}`,
  NodePort: (system) => `NodePort range of ${system}`,
  exclusion: (system) => `Excluded ports of ${system}`,
  listener: (system) => `Listeners of ${system}`,
};

const groupName = ({ kind, system }: Limit): string => `${kind} ${system}`;

/**
 * The rules that follow from limits: one for each kind and system whose ports are avoided. The System Ports are left
 * out without them, so that limits of these alone make no rule.
 */
export function limitRules(limits: readonly Limit[]): Rule[] {
  const groups = Map.groupBy(
    limits.filter(({ avoided }) => avoided),
    groupName,
  ).values();
  return [...groups].flatMap((group) => {
    const [first] = group;
    if (!first || group.every(({ last }) => last <= RANGES[0].last)) return [];
    const portsOn = (transport: ChosenTransport): Limit[] =>
      group.filter(({ transports }) => transports.includes(transport));
    const [tcp, udp] = CHOSEN_TRANSPORTS.map(portsOn);
    return {
      id: groupName(first)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
      title: TITLES[first.kind]?.(first.system) ?? `${first.system}: ${first.kind}`,
      why: first.what,
      source: first.source,
      isSwitch: true,
      ports: { tcp: tcp ?? [], udp: udp ?? [] },
    };
  });
}
