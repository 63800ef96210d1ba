import { portPath, servicePath } from '../../../registry/index/permalink.ts';
import type { NamedUse } from '../index/names.ts';
import type { Answer } from './answer.ts';

/** The page that a common name leads to. */
export function pageOfUse({ target }: Pick<NamedUse, 'target'>): Pick<Answer, 'title' | 'path'> {
  return typeof target === 'number'
    ? { title: `Port ${target}`, path: portPath(target) }
    : { title: target.name, path: servicePath(target.slug) };
}
