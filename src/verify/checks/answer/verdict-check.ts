import type { Finding } from '../../finding.ts';
import { hasClass, inside, type Page, textOf } from '../../reading/page.ts';
import type { Row } from '../../reading/row.ts';
import { statusesOf, statusOf, TRANSPORTS } from '../../reading/status.ts';

// The class and the beginning of a verdict, by the status of its port. Any other status is in words of IANA's own.
const ANSWERS: Readonly<Record<string, string>> = {
  Assigned: 'no: No, unless',
  Reserved: 'no: No.',
  Unassigned: 'wait: Not yet.',
  Dynamic: 'yes: Yes, for private or temporary use.',
};
const OWN = 'wait: Ask IANA';

// The sentences of reasons, which name the transports first: `TCP and UDP 443 are assigned to https.`
const SENTENCES = {
  Assigned: /((?:(?:TCP|UDP|SCTP|DCCP)(?:, | and | ))+)(\d+) (?:is|are) assigned to /g,
  Reserved: /IANA reserves ((?:(?:TCP|UDP|SCTP|DCCP)(?:, | and | ))+)(\d+)/g,
  Unassigned: /((?:(?:TCP|UDP|SCTP|DCCP)(?:, | and | ))+)(\d+) (?:is|are) unassigned\./g,
};

function readTransports(reasons: string, sentence: RegExp, port: string): string {
  const said = [...reasons.matchAll(sentence)].filter(([, , number]) => number === port).map(([, names = '']) => names);
  return TRANSPORTS.filter((one) => said.join(' ').includes(one.toUpperCase())).join(' ');
}

/** Finds a verdict whose answer or reasons do not follow from the rows of its port. */
export function checkVerdict({ path, elements }: Page, rows: readonly Row[]): Finding[] {
  const [verdict, ...more] = elements.filter((element) => hasClass(element, 'verdict'));
  const find = (place: string): Finding => ({ rule: 'A verdict that no entry gives', page: path, place });
  if (!verdict || more.length > 0) return [find(`${verdict ? more.length + 1 : 0} verdicts`)];
  const tone = ['no', 'wait', 'yes'].filter((name) => hasClass(verdict, name)).join(' ');
  const answer = inside(verdict, 'h2')
    .map(textOf)
    .join(' ')
    .replace(/^[^?]*\? /, '');
  const status = rows.length === 0 ? 'Dynamic' : (statusOf(rows) ?? '');
  const expected = ANSWERS[status] ?? OWN;
  const wrong = `${tone}: ${answer}`.startsWith(expected) ? [] : [find(`${tone}: ${answer} instead of ${expected}`)];
  // If the whole port is unassigned or dynamic, the reasons name no transport.
  const statuses = status === 'Unassigned' || status === 'Dynamic' ? [] : statusesOf(rows);
  const reasons = inside(verdict, 'p').map(textOf).join(' ');
  const port = path.split('/')[2] ?? '';
  const others = Object.entries(SENTENCES).flatMap(([kind, sentence]) => {
    const shown = readTransports(reasons, sentence, port);
    const owed = TRANSPORTS.filter((_, i) => statuses[i] === kind).join(' ');
    return shown === owed ? [] : [find(`${kind} on “${shown}” instead of “${owed}”`)];
  });
  return [...wrong, ...others];
}
