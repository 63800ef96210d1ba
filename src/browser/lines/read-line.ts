import { type Form, LIKELY_FORMS, SURE_FORMS } from './forms.ts';
import { type Mention, transportsIn } from './mention.ts';

// No tool's line of interest is longer.
const LONGEST = 2000;

/** The ports and services that a line of text speaks of: those of interest first, then those aside, each in its order. */
export function readLine(line: string): Mention[] {
  const text = line.slice(0, LONGEST);
  const sure = readForms(text, SURE_FORMS);
  const found = sure.some(({ ports }) => ports) || sure.length > 0 ? sure : readForms(text, LIKELY_FORMS);
  return [...found.filter(({ aside }) => !aside), ...found.filter(({ aside }) => aside)];
}

function readForms(text: string, forms: readonly Form[]): Mention[] {
  const transports = transportsIn(text);
  const taken: { readonly from: number; readonly to: number; readonly mentions: readonly Mention[] }[] = [];
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.some((part) => part.from < to && from < part.to)) continue;
      taken.push({ from, to, mentions: read(match, transports) });
    }
  }
  return taken.sort((a, b) => a.from - b.from).flatMap(({ mentions }) => mentions);
}
