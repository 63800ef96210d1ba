import { KEYS, readQuestion } from './questions.ts';
import type { Term } from './term.ts';
import { readTokens, type Token } from './tokens.ts';

// Longer queries are cut. Nobody types them, and they would cost time.
const MAX_LENGTH = 2000;
// Control characters but line breaks: no cell has them.
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

/**
 * Reads a query as terms; an entry must meet all of them. A term that cannot be understood is searched as text, and its
 * `problem` says why.
 */
export function parseTerms(query: string): Term[] {
  return readTokens(query.slice(0, MAX_LENGTH).replace(CONTROLS, ' '), KEYS).map(parseTerm);
}

/** The term of a query in IANA's form: the whole query is one text, whatever signs it has. */
export function literalTerm(text: string): Term[] {
  const plain = text.slice(0, MAX_LENGTH).replace(CONTROLS, '');
  return plain === ''
    ? []
    : [{ raw: plain, key: '', values: [plain], excludes: false, question: { kind: 'text', text: plain }, problem: '' }];
}
