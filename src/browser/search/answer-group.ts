import type { Answer, AnswerKind } from './answers/answer.ts';

/** Answers of one kind that follow each other. */
interface AnswerGroup {
  /** What the kind is called for a reader. */
  readonly heading: string;
  readonly answers: readonly Answer[];
}

const HEADINGS: Readonly<Record<AnswerKind, string>> = {
  port: 'Port',
  service: 'Service',
  use: 'Common use, not IANA’s name',
  reference: 'Reference',
  organization: 'Organization',
  contact: 'Contact',
  text: 'In the text',
};

/** The answers stay in order, so that a kind may have several groups. */
export function groupAnswers(answers: readonly Answer[]): AnswerGroup[] {
  const groups: { heading: string; answers: Answer[] }[] = [];
  for (const answer of answers) {
    const heading = HEADINGS[answer.kind];
    const last = groups.at(-1);
    if (last?.heading === heading) last.answers.push(answer);
    else groups.push({ heading, answers: [answer] });
  }
  return groups;
}
