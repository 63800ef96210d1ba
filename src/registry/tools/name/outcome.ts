import { printCount } from '../../text/count.ts';
import type { Section } from '../section.ts';
import { type Answers, type Question, type QuestionId, QUESTIONS } from './questions.ts';

/** What to apply for; `open` while the answers do not decide it. */
export type OutcomeKind = 'open' | 'nothing' | 'later' | 'name' | 'user' | 'system';

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly words: string;
  readonly sections: readonly Section[];
}

// A yes to one of these questions ends the path: no more questions follow.
const ENDS: readonly QuestionId[] = ['existing', 'local', 'experiment'];
// Questions that do not concern a service without a port of its own.
const OF_PORTS: readonly QuestionId[] = ['several', 'system'];

// Questions without whose answers nothing is decided.
const DECIDING: readonly QuestionId[] = [...ENDS, 'configured', 'dns'];

const isNameAlone = ({ configured, dns }: Answers): boolean => configured === 'yes' || dns === 'yes';

/** The questions that matter after the answers so far, in order. `transports` is how many are asked for. */
export function questionsFor(answers: Answers, transports: number): Question[] {
  const end = QUESTIONS.findIndex(({ id }) => ENDS.includes(id) && answers[id] === 'yes');
  const before = end < 0 ? QUESTIONS : QUESTIONS.slice(0, end + 1);
  return before.filter(({ id }) => {
    if (id === 'same') return transports > 1;
    if (id === 'dns') return answers.configured !== 'yes';
    return !(isNameAlone(answers) && OF_PORTS.includes(id));
  });
}

/** What to apply for, by kind. */
export const OUTCOMES: Readonly<Record<Exclude<OutcomeKind, 'open'>, Omit<Outcome, 'kind'>>> = {
  nothing: {
    title: 'Apply for nothing',
    words: 'The service needs neither a port nor a name of its own.',
    sections: [{ rfc: 7605, section: '7.1' }],
  },
  later: {
    title: 'Do not apply yet',
    words: 'Come back when the design is nearly finished and nothing is deployed that cannot be changed.',
    sections: [{ rfc: 7605, section: '7.7' }],
  },
  name: {
    title: 'Apply for a service name without a port',
    words: 'IANA assigns service names without a port first come, first served.',
    sections: [{ rfc: 6335, section: '8.1.1' }],
  },
  user: {
    title: 'Apply for a service name with a User Port',
    words: 'An expert reviews the application. It must explain why a Dynamic Port is unsuitable.',
    sections: [{ rfc: 6335, section: '8.1.2' }],
  },
  system: {
    title: 'A System Port needs the IETF',
    words:
      'IANA assigns System Ports only after IETF Review or IESG Approval. The application must explain why both a User Port and a Dynamic Port are unsuitable, and refer to a stable specification.',
    sections: [
      { rfc: 6335, section: '8.1.2' },
      { rfc: 6335, section: '8.1.1' },
    ],
  },
};

function kindOf(answers: Answers): Exclude<OutcomeKind, 'open'> {
  if (answers.existing === 'yes' || answers.local === 'yes') return 'nothing';
  if (answers.experiment === 'yes') return 'later';
  if (isNameAlone(answers)) return 'name';
  return answers.system === 'yes' ? 'system' : 'user';
}

// A yes to `configured` or `dns` decides for a name alone, so the other answer need not be known.
const isUnknown = (answers: Answers, id: QuestionId): boolean =>
  answers[id] === 'unknown' && DECIDING.includes(id) && (ENDS.includes(id) || !isNameAlone(answers));

/** What the answers come to; `open` while an answer that matters is missing or unknown. */
export function outcomeOf(answers: Answers, transports: number): Outcome {
  const asked = questionsFor(answers, transports);
  const left = asked.filter(({ id }) => answers[id] === undefined).length;
  const unknown = asked.filter(({ id }) => isUnknown(answers, id)).length;
  const kind = kindOf(answers);
  const isDecided = kind === 'nothing' || kind === 'later' || left + unknown === 0;
  if (isDecided) return { kind, ...OUTCOMES[kind] };
  const words =
    left > 0
      ? `At most ${printCount(left, 'question')} left.`
      : `${printCount(unknown, 'answer')} that ${unknown === 1 ? 'decides this is' : 'decide this are'} “I do not know”.`;
  return { kind: 'open', title: 'Not decided yet', words, sections: [] };
}

// Answers that reviewers are likely to object to.
const TO_MEND: readonly (readonly [QuestionId, ...string[]])[] = [
  ['several', 'yes'],
  ['security', 'no', 'unknown'],
  ['versions', 'no', 'unknown'],
  ['same', 'no'],
];

/** The questions whose answers reviewers are likely to object to. */
export function questionsToMend(answers: Answers, transports: number): Question[] {
  return questionsFor(answers, transports).filter(({ id }) =>
    TO_MEND.some(([of, ...choices]) => of === id && choices.includes(answers[id] ?? '')),
  );
}
