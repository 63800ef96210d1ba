import { PALETTES, type Scheme } from './palette.ts';

const isScheme = (name: string): name is Scheme => Object.hasOwn(PALETTES, name);

function declareColours(name: string): string {
  if (!isScheme(name)) {
    throw new Error(`There is no palette “${name}”: palette.ts has ${Object.keys(PALETTES).join(' and ')}.`);
  }
  return Object.entries(PALETTES[name])
    .map(([token, colour]) => `--${token}: ${colour};`)
    .join('\n');
}

/** A plugin of Vite: `@palette light;` in tokens.css becomes a custom property for each colour of that palette. */
export const insertPalettes = {
  name: 'insert-palettes',
  enforce: 'pre' as const,
  transform: (css: string, file: string): string | null =>
    file.endsWith('/tokens.css') ? css.replace(/@palette (\w+);/g, (_, name: string) => declareColours(name)) : null,
};
