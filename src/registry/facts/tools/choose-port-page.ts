import { CHECK_NAME, CHOOSE_PORT, TOOLS } from '../../index/permalink.ts';
import { printInterval } from '../../record/port.ts';
import { printCount, printNumber } from '../../text/count.ts';
import { choose } from '../../tools/ports/choose.ts';
import { type Question, USUAL_QUESTION } from '../../tools/ports/question.ts';
import { printQuestion } from '../../tools/ports/question-address.ts';
import type { Reason, Rule } from '../../tools/ports/rule.ts';
import { makeRules } from '../../tools/ports/rules.ts';
import { citeSection } from '../../tools/section.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { portKnowledge } from './port-knowledge.ts';

/** A rule, and how many ports it leaves out. */
interface RuleLine extends Pick<Rule, 'id' | 'title' | 'isSwitch'> {
  readonly why: Sentence;
  readonly ports: string;
}

/** The lowest rows of one number of ports. */
interface RowsLine {
  /** What is asked for, and the address that asks it. */
  readonly asked: Link;
  readonly rows: readonly Link[];
  /** How many rows there are, or what is said instead. */
  readonly words: string;
}

/** What the page that chooses ports says. */
export interface ChoosePortPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly lead: string;
  readonly notYours: Sentence;
  /** The rules of the usual question, which are all rules. */
  readonly rules: readonly RuleLine[];
  readonly clear: string;
  readonly lowest: readonly RowsLine[];
}

const COUNTS = [1, 10, 100, 1000];

const sourceOf = ({ source: { name, ...place } }: Reason): Exclude<Sentence[number], string> => ({
  text: name,
  ...place,
});

const placeOf = ({ source }: Reason): string => ('url' in source ? source.url : source.path);

// Consecutive reasons from one source cite it once, after the last of them.
function whyOf({ reasons }: Rule): Sentence {
  return reasons.flatMap((reason, i) => {
    const next = reasons[i + 1];
    const words = `${i > 0 ? ' ' : ''}${reason.words}`;
    return next && placeOf(next) === placeOf(reason) ? [`${words}.`] : [`${words} (`, sourceOf(reason), ').'];
  });
}

function lowestRows(question: Question, rules: readonly Rule[], pathOf: (port: number) => string): RowsLine {
  const { answers, rows } = choose(question, rules);
  const noun = question.count === 1 ? 'port' : 'block';
  return {
    asked: { title: printCount(question.count, 'port'), path: `${CHOOSE_PORT}${printQuestion(question)}` },
    rows: answers.map(({ ports }) => ({ title: printInterval(ports, '–'), path: pathOf(ports.first) })),
    words: rows === 0 ? 'None fits while all rules are on.' : `${printCount(rows, noun)} to choose from.`,
  };
}

export function choosePortPage(site: SiteData): ChoosePortPage {
  const rules = makeRules(portKnowledge(site));
  const { leftOut, clear } = choose(USUAL_QUESTION, rules);
  return {
    title: 'Choose a port',
    description:
      'Find ports in a row that IANA has not assigned and that no system, browser or common use takes, with the reason why others are left out.',
    crumbs: [{ title: 'Tools', path: TOOLS }],
    lead: 'Find ports in a row that IANA has not assigned and that nothing else takes. The tool runs in your browser; nothing is sent.',
    notYours: [
      'Unassigned does not mean that a port is yours. IANA can assign it to somebody else at any time (',
      citeSection({ rfc: 6335, section: '6' }),
      '), and software that you give to others should not use it without an assignment (',
      citeSection({ rfc: 7605, section: '7.8' }),
      '). ',
      { text: 'Prepare an application for a name or a port', path: CHECK_NAME },
      '.',
    ],
    rules: leftOut.map(({ rule, ports }) => ({
      id: rule.id,
      title: rule.title,
      isSwitch: rule.isSwitch,
      why: whyOf(rule),
      ports: printNumber(ports),
    })),
    clear: printNumber(clear),
    lowest: COUNTS.map((count) => lowestRows({ ...USUAL_QUESTION, count }, rules, site.ownPages.pathOf)),
  };
}
