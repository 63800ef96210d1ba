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

/** A plugin of Vite: in tokens.css, each colour of a palette takes the place of `@palette light;` as a custom property. */
export const insertPalettes = {
  name: 'insert-palettes',
  enforce: 'pre' as const,
  transform: (css: string, file: string): string | null =>
    file.endsWith('/tokens.css') ? css.replace(/@palette (\w+);/g, (_, name: string) => declareColours(name)) : null,
};
