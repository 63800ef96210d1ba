import type { CheckedRule } from '../../../registry/tools/name/rules.ts';
import { element } from '../../element.ts';

/** Marks each rule of the page as met or not met. If `rules` is empty, no rule is marked. */
export function markRules(list: Element, rules: readonly CheckedRule[]): void {
  for (const item of list.children) {
    item.querySelectorAll('b, span').forEach((mark) => mark.remove());
    item.className = '';
    const rule = rules.find(({ id }) => item.id === `rule-${id}`);
    if (!rule) continue;
    item.className = rule.met ? 'met' : 'broken';
    item.prepend(element('b', rule.met ? 'Met. ' : 'Not met. '));
    if (!rule.met) item.append(element('span', ` ${rule.fault}`));
  }
}
