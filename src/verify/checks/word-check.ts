import type { Finding } from '../finding.ts';
import { textOf } from '../reading/page.ts';
import { isIn, isWithin, readWords, type Words } from '../reading/words.ts';
import type { Rule } from '../rules.ts';
import { type Check, nothing } from './check.ts';

// The elements that hold sentences or labels. Other blocks hold values: a cell, a `<dd>`, the name in an `<h1>`.
const SENTENCES = new Set(['p', 'li', 'caption', 'summary', 'button', 'h2', 'h3', 'dt', 'label', 'figcaption']);
// Names that are in lower case even at the beginning of a sentence: programs, drafts.
const NAME = /^(?:draft-|nftables|firewalld|iptables|ufw|systemd|macOS|iOS)/;
// A lower-case beginning of a sentence after another; not after “e.g.” or “Ltd.”.
const NEXT = /[a-z)”]{3}[.?!] (?!e\.g\.|i\.e\.|is |was |and )\p{Ll}{2}/u;
const DOUBLE = /\S {2,}\S/;
// A sentence that begins right after another, without a blank. Names have such full stops, too: Urbis.Net.
const RUN_ON =
  /(?<=^|\s)(?:[\p{Lu}\d]{2,}|[\p{Ll}\d-]{2,}|\S*\))[.?!]\p{Lu}\p{Ll}+(?=[\s,]|$)|\p{L}{2}[.?!](?:The|This|It|An?|In|On|No|Not|Yes|See|For)\s|\)\p{L}{2}/u;
// A sentence about something that it does not name.
const NAMELESS = /(?:^|[.?!] )\s*(?:It|They|This|That) (?:is|are|was|were|has|have|may|can)\b/;
const UNUSED = /\bfree (?:ports?|blocks?)\b|\bnone of IANA[’']s\b/i;

function lostBlank({ block, parts }: Words): string | undefined {
  for (const [i, { text, quoted }] of parts.entries()) {
    const runOn = quoted || !SENTENCES.has(block.tagName) ? null : RUN_ON.exec(text);
    if (runOn) return runOn[0];
    const next = parts[i + 1];
    // Two single letters beside each other belong to a list of letters.
    if (!next || (quoted && quoted === next.quoted) || text.length + next.text.length === 2) continue;
    if (/[\p{L}\d.,;:!?)]$/u.test(text) && /^[\p{L}\d]/u.test(next.text)) return `${text.slice(-40)}${next.text}`;
  }
  return undefined;
}

function beginsLow({ block, parts }: Words, name: string): boolean {
  const first = parts.find(({ text }) => text.trim() !== '');
  if (!first || first.quoted || !SENTENCES.has(block.tagName)) return false;
  const isNamed = name !== '' && first.text.trimStart().startsWith(`${name} `);
  return /^\s*(?:\p{Ll}{2}|a\s)/u.test(first.text) && !NAME.test(first.text.trim()) && !isNamed;
}

// Finds faults in a block. Its sentence may begin with `name`, which the page is about, in lower case.
function checkBlock(words: Words, page: string, name: string): Finding[] {
  const whole = words.parts.map(({ text }) => text).join('');
  // The site's own words, with an ellipsis for each quoted part.
  const own = words.parts.map(({ text, quoted }) => (quoted ? '…' : text)).join('');
  const find = (rule: Rule, place = whole.trim()): Finding => ({ rule, page, place });
  const lost = lostBlank(words);
  // The sentences of a history contain IANA's descriptions, so only their beginning is checked.
  const isLow = beginsLow(words, name) || (!isWithin(words.block, 'history') && NEXT.test(own));
  return [
    ...(isLow ? [find('A sentence that begins in lower case')] : []),
    ...(DOUBLE.test(own) ? [find('Two blanks in a row')] : []),
    ...(lost === undefined ? [] : [find('A blank that is lost between words', lost)]),
    ...(UNUSED.test(own) ? [find('Words that the site does not use')] : []),
    ...(isIn(words.block, 'verdict') && NAMELESS.test(own) ? [find('A verdict that names nothing')] : []),
  ];
}

/** Checks the site's own words by the house style, as far as a program can. IANA's words are left out. */
export function checkWords(): Check {
  return {
    against: nothing,
    visit: (page, left) => {
      const words = readWords(page);
      left.count('texts', words.length);
      const heading = page.elements.find(({ tagName }) => tagName === 'h1');
      const name = heading ? textOf(heading).trim() : '';
      return words.flatMap((block) => checkBlock(block, page.path, name));
    },
  };
}
