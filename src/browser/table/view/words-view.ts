import { printCount, printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import type { View } from '../address.ts';
import type { Table } from '../data/table.ts';
import type { PageRows } from '../page-rows.ts';
import { explainProblems, explainTerms } from '../query/explain.ts';
import type { Term } from '../query/term.ts';
import type { Parts } from './parts.ts';

/** Says how many entries were found, which of them are shown, and which terms of the query were not understood. */
export function showWords(
  { heading, all, status, problems }: Parts,
  { organizationNames }: Pick<Table, 'organizationNames'>,
  view: View,
  terms: readonly Term[],
  total: number,
  { from, to, pages }: PageRows,
): void {
  const count = printCount(total, 'entry', 'entries');
  heading.textContent = terms.length === 0 ? all : count;
  const which = explainTerms(terms, (slug) => organizationNames.get(slug) ?? slug);
  const part = pages > 1 ? ` Rows ${printNumber(from + 1)} to ${printNumber(to)} of ${printNumber(total)}.` : '';
  const none = total === 0 ? ' There are none. Remove a word or a filter to find more.' : '';
  const words = which + none + part;
  // Words that stay the same are not announced again.
  if (status.textContent !== words) status.textContent = words;
  const faults = explainProblems(terms);
  if (organizationNames.size === 0 && terms.some(({ key }) => key === 'organization'))
    faults.push('Organizations have not been loaded, so that no entry is known to have one.');
  if (problems.textContent !== faults.join('')) problems.replaceChildren(...faults.map((text) => element('p', text)));
  document.title = `${view.query === '' ? 'All entries' : view.query}: ${count}`;
}
