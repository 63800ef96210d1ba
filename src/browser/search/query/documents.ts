import { slug } from '../../../registry/index/permalink.ts';
import { unique } from '../../../registry/text/list.ts';

const RFC = /(?:^|[\s[(/])rfc[\s:_#-]{0,2}0*(\d{1,6})(?=$|[\s\],;:.)#/?])/gi;
const ADDRESS =
  /^(?:https?:\/\/)?(?:[a-z]+\.)*(?:rfc-editor\.org|ietf\.org)\/\S*?((?:draft|rfc)-?[a-z0-9][\w.+-]*?)(?:\.(?:html|txt|pdf|xml|json))?(?:[/?#]\S*)?$/i;
const DRAFT = /^(?:draft|rfc)-[a-z][a-z0-9][\w.+-]*$/i;
const SERIES = /^(bcp|std)[\s:_-]?0*(\d{1,4})$/i;

// The RFC Editor's index, of 2026-11: series whose documents entries of the registry cite.
const RFCS_OF: Readonly<Record<string, readonly number[]>> = {
  bcp165: [6335, 7605],
  std6: [768],
  std7: [9293],
  std8: [854],
  std9: [959],
  std13: [1034, 1035],
  std20: [862],
  std21: [863],
  std22: [864],
  std23: [865],
  std24: [866],
  std25: [867],
  std26: [868],
  std33: [1350],
  std53: [1939],
  std72: [6409],
  std97: [9110],
  std98: [9111],
  std99: [9112],
};

/** The slugs of the documents that a text names or gives the address of. */
export function findDocuments(text: string): string[] {
  const [, series = '', number = ''] = SERIES.exec(text) ?? [];
  if (series) return (RFCS_OF[series.toLowerCase() + number] ?? []).map((rfc) => `rfc${rfc}`);
  const [, name = ''] = ADDRESS.exec(text) ?? [];
  if (name) return [slug(name.replace(/^rfc-?0*(\d+)$/i, 'rfc$1'))];
  if (DRAFT.test(text)) return [slug(text), slug(text.replace(/-\d\d$/, ''))];
  return unique([...text.matchAll(RFC)].map(([, rfc]) => `rfc${Number(rfc)}`));
}
