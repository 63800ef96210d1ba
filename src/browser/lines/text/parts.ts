import type { Form } from '../form.ts';

// Parts of expressions, as patterns.ts has, for text that has other things, too.

export const OCTETS = '(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}';
/** Where a port ends. */
export const END = '(?![\\w]|[.:]\\d|\\.\\w)';
export const HOST = '[\\w.*-]{1,253}|\\[[0-9a-f:.%]{2,60}\\]';
/** Says nothing, so that no other form takes the place. */
export const silent: Form['read'] = () => [];
