/** The colours of the site on a light and on a dark page. The style sheet and the pictures are made of them. */
export const PALETTES = {
  light: {
    paper: '#fdfdfc',
    surface: '#f3f5f7',
    text: '#1b1f24',
    muted: '#56606b',
    rule: '#d8dde3',
    accent: '#0b5cad',
    assigned: '#0b5cad',
    reserved: '#b45309',
    unassigned: '#e3e7ec',
    other: '#a0337d',
    dynamic: '#b3a6dc',
    yes: '#1a7f46',
  },
  dark: {
    paper: '#14171b',
    surface: '#1d2228',
    text: '#e4e7eb',
    muted: '#a0aab6',
    rule: '#343b44',
    accent: '#7ab8ff',
    assigned: '#5ea9f5',
    reserved: '#f0a04b',
    unassigned: '#2a3038',
    other: '#e089c4',
    dynamic: '#6a5fa8',
    yes: '#4cc38a',
  },
} as const satisfies Record<string, Readonly<Record<string, `#${string}`>>>;

export type Scheme = keyof typeof PALETTES;
