import { type Interval, MAX_PORT, printInterval, RANGES } from '../../../registry/record/port.ts';
import { type DateBound, type Question, STATUSES, type Term } from './term.ts';

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const quote = (text: string): string => `“${text}”`;
const either = (words: readonly string[]): string => OR.format(words);

function portWords(ports: Interval): string {
  if (ports.last === MAX_PORT && ports.first > 0) return `${ports.first} or higher`;
  return ports.first === ports.last ? String(ports.first) : `within ${printInterval(ports, '–')}`;
}

const SIGNS: Readonly<Record<DateBound['sign'], (date: string) => string>> = {
  '=': (date) => (date.length === 10 ? `on ${date}` : `in ${date}`),
  '>': (date) => `after ${date}`,
  '>=': (date) => `in ${date} or later`,
  '<': (date) => `before ${date}`,
  '<=': (date) => `in ${date} or earlier`,
};

function dateWords([bound, until]: readonly DateBound[]): string {
  if (!bound) return 'on a date that IANA does not give';
  return until ? `from ${bound.date} to ${until.date}` : SIGNS[bound.sign](bound.date);
}

const IS = { alias: ['are aliases', 'are not aliases'], historic: ['are historic', 'are not historic'] } as const;
const STATUS_WORDS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  assigned: 'assigned',
  reserved: 'reserved',
  unassigned: 'unassigned',
  other: 'other',
};

const rangeWords = (id: string): string => {
  const range = RANGES.find((one) => one.id === id);
  return range ? `the ${range.title}` : 'no range';
};

/** Describes the entries that answer a question with yes; with `no`, those that answer it with no. */
function clause(question: Question, no: boolean, nameOf: (slug: string) => string): string {
  const is = no ? 'is not' : 'is';
  switch (question.kind) {
    case 'text':
      return `that ${no ? 'do not contain' : 'contain'} ${quote(question.text)}`;
    case 'cell': {
      const holds = no ? 'does not contain' : 'contains';
      return `whose ${question.column.words} ${holds} ${either(question.texts.map(quote))}`;
    }
    case 'filled':
      return `${question.filled === no ? 'without' : 'with'} a ${question.column.words}`.replace(
        / a (?=[aeiou])/,
        ' an ',
      );
    case 'transport':
      return `whose transport ${is} ${either(question.transports.map((one) => one.toUpperCase() || 'not given'))}`;
    case 'port':
      return `whose port number ${is} ${either(question.ports.map((ports) => (ports ? portWords(ports) : 'not given')))}`;
    case 'range':
      return `that are ${no ? 'not ' : ''}in ${either(question.ranges.map(rangeWords))}`;
    case 'date': {
      const happened = question.column.key;
      const when = question.dates.map(dateWords);
      return `that were ${no ? 'not ' : ''}${happened} ${either(when)}`;
    }
    case 'status':
      return `whose status ${is} ${either(question.statuses.map((status) => STATUS_WORDS[status]))}`;
    case 'is':
      return `that ${IS[question.what][Number(no)]}`;
    case 'txt':
      return `that ${question.filled === no ? 'do not define' : 'define'} TXT keys`;
    case 'organization':
      return `whose assignee ${no ? 'does not belong' : 'belongs'} to ${either(
        question.slugs.map((slug) => (slug === '' ? 'no organization' : nameOf(slug))),
      )}`;
  }
}

/** Says in one sentence what a query asks for; `nameOf` gives the name of an organization by its slug. */
export function explainTerms(terms: readonly Term[], nameOf: (slug: string) => string): string {
  if (terms.length === 0) return 'All entries, in IANA’s order.';
  return `Entries ${AND.format(terms.map(({ question, excludes }) => clause(question, excludes, nameOf)))}.`;
}

/** Says which terms of a query could not be understood, and why, in a sentence or two for each. */
export function explainProblems(terms: readonly Term[]): string[] {
  return terms.flatMap(({ problem, values: [text = ''] }) =>
    problem === '' ? [] : [`We searched for ${quote(text)} as text. ${problem}`],
  );
}
