import { KEYS, readQuestion } from './questions.ts';
import type { Term } from './term.ts';
import { readTokens, type Token } from './tokens.ts';

// Longer ones are no questions, and cost time.
const MAX_LENGTH = 2000;
// What no cell holds, but line breaks.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

function parseTerm(token: Token): Term {
  const { raw, excludes, key, values, text, problem } = token;
  const asText = (why: string): Term => ({
    raw,
    key: '',
    values: [text],
    excludes,
    question: { kind: 'text', text },
    problem: why,
  });
  if (key === '') return asText(problem);
  const question = readQuestion(key, values);
  return typeof question === 'string' ? asText(question) : { raw, key, values, excludes, question, problem };
}

/** Understands a query: terms that an entry must meet all. What cannot be read is searched as text, and says why. */
export function parseTerms(query: string): Term[] {
  return readTokens(query.slice(0, MAX_LENGTH).replace(CONTROLS, ' '), KEYS).map(parseTerm);
}

/** The one term of IANA's own search: a text, whatever it holds. */
export function literalTerm(text: string): Term[] {
  const plain = text.slice(0, MAX_LENGTH).replace(CONTROLS, '');
  return plain === ''
    ? []
    : [{ raw: plain, key: '', values: [plain], excludes: false, question: { kind: 'text', text: plain }, problem: '' }];
}
