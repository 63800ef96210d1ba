/** An option of a command: `--from`. */
export interface Option {
  /** What it does, in a few words. */
  readonly help: string;
  /** What follows it, as the help names it: `DIR`; `[HOST]` if it may be left out, `FILE…` if there may be more. */
  readonly value?: string;
  /** What its value has to be: `a number from 0 to 65535`. */
  readonly needs?: string;
  /** Whether a value is what `needs` says; without this, every value is right. */
  readonly isRight?: (value: string) => boolean;
}

/** What a command takes, and what its help says. */
export interface Command {
  /** What people type: `npm run update`. */
  readonly name: string;
  /** What it does, in lines of at most 100 columns. */
  readonly about: string;
  /** What it needs besides options: `LIST`. */
  readonly operand?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Options of which only one may be given. */
  readonly exclusive?: readonly string[];
  /** Whether it writes into the folder of the site, which it therefore has to be able to. */
  readonly isWriting?: boolean;
}

type ValueOf<O extends Option> = O['value'] extends `${string}…`
  ? readonly string[]
  : O['value'] extends string
    ? string | undefined
    : boolean;

/** What was given for each option: undefined where it was not, and '' where its value was left out. */
export type Values<Options extends Command['options']> = { readonly [Name in keyof Options]: ValueOf<Options[Name]> };

/** What a command was given. */
export interface Given<C extends Command> {
  readonly options: Values<C['options']>;
  readonly operand: C['operand'] extends string ? string : undefined;
}

/** Options that a command does not take: a sentence that says what it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
