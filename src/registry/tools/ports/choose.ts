import { type Interval, MAX_PORT } from '../../record/port.ts';
import { type Advice, findAdvice } from './advice.ts';
import { CLEAR, clearBlock, countStarts, type Lane, makeLane, markStarts } from './lane.ts';
import { pickStarts } from './pick-starts.ts';
import { type ChosenTransport, lanesOf, lowestStart, type Question } from './question.ts';
import type { Rule } from './rule.ts';

/** A port beside clear ones, and the rule that leaves it out on some transports. */
export interface BlockEnd {
  readonly port: number;
  readonly rule: Rule;
  readonly transports: readonly ChosenTransport[];
}

/** A row of ports that fits. */
export interface Answer {
  readonly ports: Interval;
  /** The transports on which the whole row is clear. */
  readonly transports: readonly ChosenTransport[];
  /** All clear ports in a row around it, and what ends them. */
  readonly block: Interval;
  readonly before: BlockEnd | null;
  readonly after: BlockEnd | null;
}

/** What can be chosen, and why no more. */
export interface Choice {
  readonly answers: readonly Answer[];
  /** How many rows there are to choose from; rows may share ports. */
  readonly rows: number;
  /** How many ports each rule that is on leaves out, of those that no rule before it does. */
  readonly leftOut: readonly { readonly rule: Rule; readonly ports: number }[];
  /** How many ports no rule leaves out. Together with the ports left out, there are 65,536. */
  readonly clear: number;
  /** What helps, where nothing fits. */
  readonly advice: Advice | null;
}

// A port is left out when all lanes are closed to it. It counts for the rule that closes the last lane.
function countLeftOut(rules: readonly Rule[], lanes: readonly Lane[]): Pick<Choice, 'leftOut' | 'clear'> {
  const counts = new Uint32Array(CLEAR + 1);
  for (let port = 0; port <= MAX_PORT; port++) {
    let by = 0;
    for (const { closedBy } of lanes) by = Math.max(by, closedBy[port] ?? CLEAR);
    counts[by] = (counts[by] ?? 0) + 1;
  }
  return { leftOut: rules.map((rule, place) => ({ rule, ports: counts[place] ?? 0 })), clear: counts[CLEAR] ?? 0 };
}

function endAt(rules: readonly Rule[], { closedBy, transports }: Lane, port: number): BlockEnd | null {
  const rule = rules[closedBy[port] ?? CLEAR];
  if (port < 0 || port > MAX_PORT || !rule) return null;
  const isLeftOut = (transport: ChosenTransport): boolean =>
    rule.ports[transport].some(({ first, last }) => first <= port && port <= last);
  return { port, rule, transports: transports.filter(isLeftOut) };
}

/** Chooses ports, by all rules but those that the question switches off. */
export function choose(question: Question, all: readonly Rule[]): Choice {
  const rules = all.filter(({ id, isSwitch }) => !isSwitch || !question.allow.includes(id));
  const lanes = lanesOf(question.transports).map((transports) => makeLane(rules, transports));
  const starts = markStarts(lanes, question.count);
  const answers = pickStarts(starts, question).flatMap((first) => {
    const fitting = lanes.filter(({ runs }) => (runs[first] ?? 0) >= question.count);
    const [lane] = fitting;
    if (!lane) return [];
    const block = clearBlock(lane, first);
    return {
      ports: { first, last: first + question.count - 1 },
      transports: fitting.flatMap(({ transports }) => transports),
      block,
      before: endAt(rules, lane, block.first - 1),
      after: endAt(rules, lane, block.last + 1),
    };
  });
  return {
    answers,
    rows: countStarts(starts, lowestStart(question)),
    ...countLeftOut(rules, lanes),
    advice: answers.length > 0 ? null : findAdvice(question, all, starts),
  };
}
