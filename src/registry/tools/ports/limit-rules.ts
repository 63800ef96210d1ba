import { type Interval, printInterval, RANGES } from '../../record/port.ts';
import { joinWords, unique, uniqueBy } from '../../text/list.ts';
import type { Limit } from './knowledge.ts';
import { CHOSEN_TRANSPORTS, type ChosenTransport } from './question.ts';
import type { Reason, Rule } from './rule.ts';

// The titles of rules by the kind of their limits. Other kinds have a title of the system and the kind.
const TITLES: Readonly<Record<string, (system: string) => string>> = {
  blocked: (system) => `Ports that ${system.charAt(0).toLowerCase()}${system.slice(1)} block`,
  ephemeral: (system) => `Ephemeral range of ${system}`,
  NodePort: (system) => `NodePort range of ${system}`,
  exclusion: (system) => `Excluded ports of ${system}`,
  listener: (system) => `Listeners of ${system}`,
};

const printPorts = (ports: Interval): string => printInterval(ports, '–');

// Systems with the same ephemeral range share a rule: to allow the range of one alone would allow nothing.
function groupLimits(limits: readonly Limit[]): Limit[][] {
  const ofSystems = [...Map.groupBy(limits, ({ kind, system }) => `${kind} ${system}`).values()];
  const groups = Map.groupBy(ofSystems, ([first, ...others]) =>
    first?.kind === 'ephemeral'
      ? [first, ...others].map((one) => `${printPorts(one)} ${one.transports.join()}`).join()
      : first,
  );
  return [...groups.values()].map((group) => group.flat());
}

function reasonsOf(limits: readonly Limit[]): Reason[] {
  return [...Map.groupBy(limits, ({ what, source }) => `${source.url} ${what}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { what, source } = first;
    const ports = uniqueBy(same, printPorts);
    const isOne = ports.length === 1 && first.first === first.last;
    const words = isOne ? what : what.replaceAll('this port', 'these ports');
    const isNamed = ports.every((one) => what.includes(printPorts(one)));
    return [{ words: isNamed ? words : `${joinWords(ports.map(printPorts))}: ${words}`, source }];
  });
}

/**
 * The rules that follow from limits: one for each kind and system whose ports are avoided, and one for all systems with
 * the same ephemeral range. Another rule leaves out all System Ports, so limits of System Ports alone make no rule.
 */
export function limitRules(limits: readonly Limit[]): Rule[] {
  const avoided = limits.filter((one) => one.avoided && one.last > RANGES[0].last);
  return groupLimits(avoided).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const portsOn = (transport: ChosenTransport): Limit[] =>
      group.filter(({ transports }) => transports.includes(transport));
    const [tcp, udp] = CHOSEN_TRANSPORTS.map(portsOn);
    const systems = joinWords(unique(group.map(({ system }) => system)));
    return {
      id: `${first.kind} ${systems}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      title: TITLES[first.kind]?.(systems) ?? `${systems}: ${first.kind}`,
      reasons: reasonsOf(group),
      isSwitch: true,
      ports: { tcp: tcp ?? [], udp: udp ?? [] },
    };
  });
}
