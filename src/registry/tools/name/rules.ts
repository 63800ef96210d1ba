import { printCount } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import type { Section } from '../section.ts';

/** Where the rules of service names stand. */
export const SYNTAX_SECTION: Section = { rfc: 6335, section: '5.1' };

const MAX_LENGTH = 15;

interface NameRule {
  readonly id: string;
  /** What a name must be, in a sentence. */
  readonly words: string;
  /** What is wrong with a name; '' where nothing is. */
  readonly fault: (name: string) => string;
}

// Between quotation marks a blank could not be told from nothing.
const quote = (char: string): string => (/\s/u.test(char) ? 'a blank' : `“${char}”`);

/** The rules of RFC 6335 §5.1, in its order. */
export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'length',
    words: `A name has 1 to ${MAX_LENGTH} characters.`,
    fault: (name) => {
      const { length } = [...name];
      return length >= 1 && length <= MAX_LENGTH ? '' : `This one has ${printCount(length, 'character')}.`;
    },
  },
  {
    id: 'characters',
    words: 'It contains only letters A–Z and a–z, digits 0–9 and hyphens.',
    fault: (name) => {
      const others = unique([...name].filter((char) => !/^[A-Za-z0-9-]$/.test(char)).map(quote));
      return others.length === 0 ? '' : `Not allowed: ${others.join(', ')}.`;
    },
  },
  {
    id: 'letter',
    words: 'It contains at least one letter.',
    fault: (name) => (/[A-Za-z]/.test(name) ? '' : 'This one has no letter.'),
  },
  {
    id: 'ends',
    words: 'It neither begins nor ends with a hyphen.',
    fault: (name) => {
      const ends = [...(name.startsWith('-') ? ['begins'] : []), ...(name.endsWith('-') ? ['ends'] : [])];
      return ends.length === 0 ? '' : `This one ${ends.join(' and ')} with a hyphen.`;
    },
  },
  {
    id: 'hyphens',
    words: 'It never has two hyphens in a row.',
    fault: (name) => (name.includes('--') ? 'This one has “--”.' : ''),
  },
];

/** A rule, and whether a name meets it. */
export interface CheckedRule {
  readonly id: string;
  readonly met: boolean;
  /** What is wrong, in a sentence; '' where the rule is met. */
  readonly fault: string;
}

/** Whether a name meets each rule. A name that meets all rules is well-formed. */
export function checkRules(name: string): CheckedRule[] {
  return NAME_RULES.map(({ id, fault }) => {
    const wrong = fault(name);
    return { id, met: wrong === '', fault: wrong };
  });
}

/** A well-formed name close to a text; null where it would have none of the letters A–Z. */
export function mendName(text: string): string | null {
  const hyphens = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  const mended = hyphens.replace(/^-/, '').slice(0, MAX_LENGTH).replace(/-$/, '');
  return /[A-Za-z]/.test(mended) ? mended : null;
}
