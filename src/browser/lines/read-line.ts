import type { Transport } from '../../registry/record/port.ts';
import type { Form } from './form.ts';
import { type Mention, transportsIn } from './mention.ts';
import { RULE_FORMS } from './rule-forms.ts';
import { SCAN_FORMS } from './scan-forms.ts';
import { ADDRESS_FORMS, CONNECTION_FORMS, LONE_FORMS } from './socket-forms.ts';
import { DOUBTFUL_FORMS, WORD_FORMS } from './word-forms.ts';

// No line of a tool is longer.
const LONGEST = 1500;
// A form has every place of the line that none before it has. Those of words count where no other has any.
const SURE_FORMS = [...SCAN_FORMS, ...LONE_FORMS, ...CONNECTION_FORMS, ...RULE_FORMS, ...ADDRESS_FORMS];

/** The ports and services that a line of text speaks of, in its order; those aside come last. */
export function readLine(line: string): Mention[] {
  const text = line.slice(0, LONGEST);
  const sure = readForms(text, SURE_FORMS);
  const likely = sure.length > 0 ? sure : readForms(text, WORD_FORMS);
  const found = likely.length > 0 ? likely : readForms(text, DOUBTFUL_FORMS);
  return asideLast(found);
}

/** The mentions in their order, but those aside at the end. */
export const asideLast = (mentions: readonly Mention[]): Mention[] => [
  ...mentions.filter(({ aside }) => !aside),
  ...mentions.filter(({ aside }) => aside),
];

/** What these forms find in a text, each where none before it has found anything. */
export function readForms(
  text: string,
  forms: readonly Form[],
  transports: readonly Transport[] = transportsIn(text),
): Mention[] {
  const taken: { readonly from: number; readonly to: number; readonly mentions: readonly Mention[] }[] = [];
  for (const { pattern, sign, read } of forms) {
    // To look takes less than matchAll, which makes a new expression.
    if (!sign.test(text) || text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.some((part) => part.from < to && from < part.to)) continue;
      const groups = [...match].map((group: string | undefined) => group ?? '');
      taken.push({ from, to, mentions: read(groups, transports) });
    }
  }
  return taken.sort((a, b) => a.from - b.from).flatMap(({ mentions }) => mentions);
}
