import type { Form } from '../form.ts';

// Parts of regular expressions, like those in patterns.ts, for texts in which not everything is about ports.

export const OCTETS = '(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}';
/** Matches only where a port ends: no letter, digit or further part follows. */
export const END = '(?![\\w]|[.:]\\d|\\.\\w)';
export const HOST = '[\\w.*-]{1,253}|\\[[0-9a-f:.%]{2,60}\\]';
/** Finds no mention. The form still takes its part of the text, so that no later form reads it. */
export const silent: Form['read'] = () => [];
