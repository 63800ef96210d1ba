import { printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import type { Facet, FacetValue } from '../query/facets.ts';

const FEW = 6;

// The facets of which a reader has asked for all values.
const unfolded = new Set<string>();

function valueBox({ title, count, chosen, term }: FacetValue, choose: (term: string) => void): HTMLElement {
  const label = element('label', '');
  const box = element('input', '', { type: 'checkbox', value: term });
  box.checked = chosen;
  box.addEventListener('change', () => choose(term));
  label.append(box, element('span', title), ' ', element('small', printNumber(count)));
  return label;
}

function facetGroup(facet: Facet, choose: (term: string) => void, again: () => void): HTMLElement | null {
  const { key, title, values } = facet;
  if (values.length === 0) return null;
  const group = element('fieldset', '');
  const all = unfolded.has(key) || values.length <= FEW + 1;
  const shown = values.filter(({ chosen }, i) => all || i < FEW || chosen);
  group.append(element('legend', title), ...shown.map((value) => valueBox(value, choose)));
  if (!all) {
    const more = element('button', `All ${printNumber(values.length)}`, {
      type: 'button',
      'aria-label': `All ${printNumber(values.length)} values of ${title}`,
    });
    more.addEventListener('click', () => {
      unfolded.add(key);
      again();
    });
    group.append(more);
  }
  return group;
}

/** Shows the facets, and leaves the focus on the box that has it, or else in its facet. */
export function showFacets(place: HTMLElement, facets: readonly Facet[], choose: (term: string) => void): void {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const title = held?.closest('fieldset')?.querySelector('legend')?.textContent;
  const groups = facets.flatMap((facet) => facetGroup(facet, choose, () => showFacets(place, facets, choose)) ?? []);
  place.replaceChildren(...groups);
  if (!held) return;
  const group = groups.find((one) => one.querySelector('legend')?.textContent === title) ?? groups[0];
  const boxes = [...(group?.querySelectorAll('input') ?? [])];
  const same =
    held instanceof HTMLInputElement
      ? boxes.find(({ value }) => value === held.value)
      : (group?.querySelector('button') ?? boxes[FEW]);
  (same ?? boxes[0])?.focus();
}
