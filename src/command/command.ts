/** An option of a command: `--from`. */
export interface Option {
  /** What it does, in a few words. */
  readonly help: string;
  /** How the help names the option's value: `DIR`; `[HOST]` if it may be left out, `FILE…` if there may be several. */
  readonly value?: string;
  /** What the value has to be, in words: `a number from 0 to 65535`. */
  readonly needs?: string;
  /** Whether a value is right; without this function, every value is. */
  readonly isRight?: (value: string) => boolean;
}

/** A command: its name, the options and the operand that it takes, and the words of its help. */
export interface Command {
  /** What people type: `npm run update`. */
  readonly name: string;
  /** What it does, in lines of at most 100 columns. */
  readonly about: string;
  /** How the help names the argument that the command needs besides options: `LIST`. */
  readonly operand?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Options of which only one may be given. */
  readonly exclusive?: readonly string[];
  /** Whether the command writes into the folder of the site; beginCommand then checks that it can. */
  readonly isWriting?: boolean;
}

type ValueOf<O extends Option> = O['value'] extends `${string}…`
  ? readonly string[]
  : O['value'] extends string
    ? string | undefined
    : boolean;

/** The value given for each option: undefined if the option was not given, '' if its value was left out. */
export type Values<Options extends Command['options']> = { readonly [Name in keyof Options]: ValueOf<Options[Name]> };

/** What a command was given. */
export interface Given<C extends Command> {
  readonly options: Values<C['options']>;
  readonly operand: C['operand'] extends string ? string : undefined;
}

/** A command was given wrong options. The message is a sentence that says what is wrong and what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
