import type { Transport } from '../../registry/record/port.ts';
import type { Form } from './form.ts';
import { LOG_FORMS, PROGRAM_FORMS } from './log-forms.ts';
import { type Mention, transportsIn } from './mention.ts';
import { RULE_FORMS } from './rule-forms.ts';
import { SCAN_FORMS } from './scan-forms.ts';
import { ADDRESS_FORMS, CONNECTION_FORMS, LONE_FORMS } from './socket-forms.ts';
import { DOUBTFUL_FORMS, WORD_FORMS } from './word-forms.ts';

// Only the first characters of a longer line are read, so that the time is bounded.
const LONGEST = 1500;
// Forms are tried in this order. A form reads no part of a line that an earlier form has read. LIKELY_FORMS are tried
// only if these forms find nothing, DOUBTFUL_FORMS only if those find nothing either.
const SURE_FORMS = [...SCAN_FORMS, ...LOG_FORMS, ...LONE_FORMS, ...CONNECTION_FORMS, ...RULE_FORMS, ...ADDRESS_FORMS];
const LIKELY_FORMS = [...PROGRAM_FORMS, ...WORD_FORMS];

/** The ports and services that a line of text speaks of, in the order of the line; mentions aside come last. */
export function readLine(line: string): Mention[] {
  const text = line.slice(0, LONGEST);
  const sure = readForms(text, SURE_FORMS);
  const likely = sure.length > 0 ? sure : readForms(text, LIKELY_FORMS);
  const found = likely.length > 0 ? likely : readForms(text, DOUBTFUL_FORMS);
  return asideLast(found);
}

/** Moves the mentions that are aside to the end, and keeps the order otherwise. */
export const asideLast = (mentions: readonly Mention[]): Mention[] => [
  ...mentions.filter(({ aside }) => !aside),
  ...mentions.filter(({ aside }) => aside),
];

/** The mentions that forms find in a text, in its order. A form reads no part that an earlier form has read. */
export function readForms(
  text: string,
  forms: readonly Form[],
  transports: readonly Transport[] = transportsIn(text),
): Mention[] {
  const taken: { readonly from: number; readonly to: number; readonly mentions: readonly Mention[] }[] = [];
  for (const { pattern, sign, read } of forms) {
    // To search first saves time: matchAll makes a new expression at each call.
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
