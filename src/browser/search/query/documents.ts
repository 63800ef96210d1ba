import { slug } from '../../../registry/index/permalink.ts';
import { unique } from '../../../registry/text/list.ts';

const RFC = /(?:^|[\s[(/])rfc[\s:_#-]{0,2}0*(\d{1,6})(?=$|[\s\],;:.)#/?])/gi;
const ADDRESS =
  /^(?:https?:\/\/)?(?:[a-z]+\.)*(?:rfc-editor\.org|ietf\.org)\/\S*?((?:draft|rfc)-?[a-z0-9][\w.+-]*?)(?:\.(?:html|txt|pdf|xml|json))?(?:[/?#]\S*)?$/i;
const DRAFT = /^(?:draft|rfc)-[a-z][a-z0-9][\w.+-]*$/i;
const SERIES = /^(bcp|std)[\s:_-]?0*(\d{1,4})$/i;

/** The slugs of the documents that a text names or is the address of; for a BCP or STD its own, such as `bcp165`. */
export function findDocuments(text: string): string[] {
  const [, series = '', number = ''] = SERIES.exec(text) ?? [];
  if (series) return [series.toLowerCase() + number];
  const [, name = ''] = ADDRESS.exec(text) ?? [];
  if (name) return [slug(name.replace(/^rfc-?0*(\d+)$/i, 'rfc$1'))];
  if (DRAFT.test(text)) return [slug(text), slug(text.replace(/-\d\d$/, ''))];
  return unique([...text.matchAll(RFC)].map(([, rfc]) => `rfc${Number(rfc)}`));
}
