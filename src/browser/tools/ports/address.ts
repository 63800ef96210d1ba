import { MAX_PORT, parsePort } from '../../../registry/record/port.ts';
import { unique } from '../../../registry/text/list.ts';
import {
  MAX_ANSWERS,
  MAX_COUNT,
  type Order,
  ORDERS,
  type Question,
  SEEDS,
  TRANSPORT_CHOICES,
  USUAL_QUESTION,
} from '../../../registry/tools/ports/question.ts';

/** A question, and sentences about the parts of its address that were wrong and had to be replaced. */
export interface AskedQuestion {
  readonly question: Question;
  readonly notes: readonly string[];
}

const NAMES = ['count', 'transport', 'near', 'order', 'seed', 'answers', 'allow'] as const;

/**
 * Reads `?count=10&transport=tcp&near=8000&order=nearest&answers=5&allow=common,ephemeral-linux`; null if none of these
 * parameters is there. Missing parameters are as in USUAL_QUESTION. Wrong ones are replaced, and a note says so.
 * `known` are the IDs of the rules that a reader can switch off.
 */
export function readQuestion(search: string, known: readonly string[]): AskedQuestion | null {
  const given = new URLSearchParams(search);
  if (!NAMES.some((name) => given.has(name))) return null;
  const notes: string[] = [];
  const textOf = (name: (typeof NAMES)[number]): string => (given.get(name) ?? '').trim();

  const numberOf = (name: 'count' | 'answers' | 'seed', what: string, min: number, max: number): number => {
    const text = textOf(name);
    const usual = USUAL_QUESTION[name];
    if (text === '') return usual;
    const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
    const taken = Number.isNaN(value) ? usual : Math.min(Math.max(value, min), max);
    if (taken !== value) notes.push(`“${text}” is not ${what} from ${min} to ${max}. We took ${taken}.`);
    return taken;
  };
  const wordOf = <Word extends string>(name: 'transport' | 'order', words: readonly Word[], usual: Word): Word => {
    const text = textOf(name).toLowerCase();
    const word = words.find((one) => one === text);
    if (word === undefined && text !== '') notes.push(`“${text}” is not one of ${words.join(', ')}. We took ${usual}.`);
    return word ?? usual;
  };
  const near = parsePort(textOf('near'));
  if (near === null && textOf('near') !== '')
    notes.push(`There is no port “${textOf('near')}”. Port numbers run from 0 to ${MAX_PORT}. We looked anywhere.`);
  const usualOrder: Order = near === null ? 'first' : 'nearest';
  const order = wordOf('order', ORDERS, usualOrder);
  const isNearNothing = order === 'nearest' && near === null;
  if (isNearNothing) notes.push('“Nearest” needs a port to be near to. We took the lowest ports first.');
  const allow = unique(given.getAll('allow').flatMap((text) => text.split(','))).filter(Boolean);
  for (const id of allow.filter((one) => !known.includes(one)))
    notes.push(`“${id}” is not a rule that you can switch off.`);
  return {
    question: {
      count: numberOf('count', 'a number of ports in a row', 1, MAX_COUNT),
      transports: wordOf('transport', TRANSPORT_CHOICES, USUAL_QUESTION.transports),
      near,
      order: isNearNothing ? 'first' : order,
      seed: numberOf('seed', 'a seed', 0, SEEDS - 1),
      answers: numberOf('answers', 'a number of answers', 1, MAX_ANSWERS),
      allow: known.filter((id) => allow.includes(id)),
    },
    notes,
  };
}
