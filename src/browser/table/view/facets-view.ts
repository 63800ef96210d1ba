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

/** Shows the facets, and leaves the focus on the box that has it. */
export function showFacets(place: HTMLElement, facets: readonly Facet[], choose: (term: string) => void): void {
  const focused = document.activeElement;
  const held = focused instanceof HTMLInputElement && place.contains(focused) ? focused.value : null;
  const unfolding =
    focused instanceof HTMLButtonElement && place.contains(focused) ? focused.closest('fieldset') : null;
  const heldTitle = unfolding?.querySelector('legend')?.textContent;
  const groups = facets.flatMap((facet) => facetGroup(facet, choose, () => showFacets(place, facets, choose)) ?? []);
  place.replaceChildren(...groups);
  const boxes = [...place.querySelectorAll('input')];
  if (held !== null) boxes.find(({ value }) => value === held)?.focus();
  if (heldTitle) {
    const group = groups.find((one) => one.querySelector('legend')?.textContent === heldTitle);
    group?.querySelectorAll('input').item(FEW).focus();
  }
}
