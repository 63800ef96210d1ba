import type { TurnedDown } from '../../ours/turned-down.ts';
import { TRANSPORTS } from '../../record/port.ts';
import { APPLICATION_FIELDS } from '../../tools/name/application.ts';
import { OUTCOMES } from '../../tools/name/outcome.ts';
import { type Choice, CHOICES, QUESTIONS } from '../../tools/name/questions.ts';
import { NAME_RULES, SYNTAX_SECTION } from '../../tools/name/rules.ts';
import { citeSection, type Section } from '../../tools/section.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';

interface Citation {
  readonly text: string;
  readonly url: string;
}

/** What the page that checks a name says before anybody asks. */
export interface NamePage extends Headline {
  readonly transports: readonly { readonly value: string; readonly title: string }[];
  readonly syntax: Citation;
  readonly rules: readonly { readonly id: string; readonly words: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly words: string;
    readonly choices: readonly { readonly value: Choice; readonly title: string; readonly advice: string }[];
    readonly citations: readonly Citation[];
  }[];
  readonly outcomes: readonly {
    readonly kind: string;
    readonly title: string;
    readonly words: string;
    readonly citations: readonly Citation[];
  }[];
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint: string;
    readonly isLong: boolean;
  }[];
  readonly turnedDown: readonly TurnedDown[];
}

const TITLES: Readonly<Record<Choice, string>> = { yes: 'Yes', no: 'No', unknown: 'I do not know' };

const cite = (sections: readonly Section[]): Citation[] => sections.map(citeSection);

export function namePage({ ours }: SiteData): NamePage {
  return {
    title: 'Check a name',
    description:
      'Check whether IANA can assign a service name, find out whether you need a port at all, and prepare the application.',
    transports: TRANSPORTS.map((value) => ({ value, title: value.toUpperCase() })),
    syntax: citeSection(SYNTAX_SECTION),
    rules: NAME_RULES.map(({ id, words }) => ({ id, words })),
    questions: QUESTIONS.map(({ id, words, advice, sections }) => ({
      id,
      words,
      choices: CHOICES.map((value) => ({ value, title: TITLES[value], advice: advice[value] })),
      citations: cite(sections),
    })),
    outcomes: Object.entries(OUTCOMES).map(([kind, { title, words, sections }]) => ({
      kind,
      title,
      words,
      citations: cite(sections),
    })),
    fields: APPLICATION_FIELDS.map(({ id, label, hint, isLong }) => ({ id, label, hint, isLong })),
    turnedDown: ours.turnedDown,
  };
}
