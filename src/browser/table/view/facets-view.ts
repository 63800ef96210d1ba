import { printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import type { Facet, FacetValue } from '../query/facets.ts';

const FEW = 6;

// The keys of the facets for which the reader has asked for all values.
const unfolded = new Set<string>();

function valueBox({ title, count, chosen, term }: FacetValue, choose: (term: string) => void): HTMLElement {
  const label = element('label', '');
  const box = element('input', '', { type: 'checkbox', value: term });
  box.checked = chosen;
  box.addEventListener('change', () => choose(term));
  label.append(box, element('span', title), ' ', element('small', printNumber(count)));
  return label;
}

function facetGroup(facet: Facet, choose: (term: string) => void): HTMLElement {
  const { key, title, values } = facet;
  const all = unfolded.has(key) || values.length <= FEW + 1;
  const shown = values.filter(({ chosen }, i) => all || i < FEW || chosen);
  const group = element('fieldset', '', { 'data-says': saying(facet) });
  group.append(element('legend', title), ...shown.map((value) => valueBox(value, choose)));
  if (all) return group;
  const more = element('button', `All ${printNumber(values.length)}`, {
    type: 'button',
    'aria-label': `All ${printNumber(values.length)} values of ${title}`,
  });
  more.addEventListener('click', () => {
    unfolded.add(key);
    const whole = facetGroup(facet, choose);
    group.replaceWith(whole);
    whole.querySelectorAll('input').item(FEW).focus();
  });
  group.append(more);
  return group;
}

// The contents of a group as text. A group whose contents are the same is not replaced, so that a press on it is not
// lost.
const saying = (facet: Facet): string => JSON.stringify([facet, unfolded.has(facet.key)]);

/** Shows the facets. If a box has the focus, it keeps it, or another part of its facet gets it. */
export function showFacets(place: HTMLElement, facets: readonly Facet[], choose: (term: string) => void): void {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const title = held?.closest('fieldset')?.querySelector('legend')?.textContent;
  const shown = facets.filter(({ values }) => values.length > 0);
  const before = [...place.children] as HTMLElement[];
  before.slice(shown.length).forEach((group) => group.remove());
  shown.forEach((facet, i) => {
    if (before[i]?.dataset['says'] === saying(facet)) return;
    const group = facetGroup(facet, choose);
    if (before[i]) before[i].replaceWith(group);
    else place.append(group);
  });
  if (!held || place.contains(held)) return;
  const groups = [...place.children];
  const group = groups.find((one) => one.querySelector('legend')?.textContent === title) ?? groups[0];
  const boxes = [...(group?.querySelectorAll('input') ?? [])];
  const same =
    held instanceof HTMLInputElement
      ? boxes.find(({ value }) => value === held.value)
      : (group?.querySelector('button') ?? boxes[FEW]);
  (same ?? boxes[0])?.focus();
}
