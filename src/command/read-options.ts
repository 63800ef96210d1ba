import { countWrongLetters } from '../wrong-letters.ts';
import { type Command, type Given, type Option, UsageError } from './command.ts';

// The name that is most like the typed one, if fewer than half of the letters are wrong.
function findMeant(typed: string, names: readonly string[]): string | undefined {
  const near = names.filter((name) => countWrongLetters(name, typed) * 2 < Math.max(typed.length, name.length));
  return near.sort((one, other) => countWrongLetters(one, typed) - countWrongLetters(other, typed))[0];
}

function printUnknown({ name, options }: Command, typed: string): string {
  const meant = findMeant(typed.replace(/^-+/, ''), [...Object.keys(options), 'help']);
  return `${name} has no option ${typed}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
}

const mayMiss = ({ value = '' }: Option): boolean => value.startsWith('[');
const isMany = ({ value = '' }: Option): boolean => value.endsWith('…');

// Takes the values that follow an option out of `left`, the arguments not read yet.
function takeBehind(option: Option, left: string[]): string[] {
  const end = left.findIndex((arg) => arg.startsWith('--'));
  const most = isMany(option) ? left.length : 1;
  return left.splice(0, Math.min(most, end < 0 ? left.length : end));
}

// What a value has to be: in words if the option says so, or else its name in the help.
const sayNeeded = ({ value = '', needs = value.replace('…', '') }: Option): string => needs;

function checkValues(name: string, option: Option, values: readonly string[]): void {
  const { isRight = () => true } = option;
  if (values.length === 0) throw new UsageError(`--${name} needs a value: ${sayNeeded(option)}.`);
  for (const one of values)
    if (!isRight(one)) throw new UsageError(`The value of --${name} is wrong: ${one}. Give ${sayNeeded(option)}.`);
}

// `behind` is the text after an equals sign: DIR in `--to=DIR`.
function takeValues(name: string, option: Option, behind: string | undefined, left: string[]): string[] {
  if (option.value === undefined) {
    if (behind !== undefined) throw new UsageError(`--${name} takes no value. Leave out =${behind}.`);
    return [''];
  }
  const values = (behind === undefined ? takeBehind(option, left) : [behind]).filter(Boolean);
  if (values.length === 0 && mayMiss(option)) return [''];
  checkValues(name, option, values);
  return values;
}

function valueOf(
  option: Option,
  values: readonly string[] | undefined,
): string | boolean | readonly string[] | undefined {
  if (isMany(option)) return values ?? [];
  return option.value === undefined ? values !== undefined : values?.at(-1);
}

function checkOperands({ name, operand }: Command, operands: readonly string[]): void {
  const stray = operands.at(operand === undefined ? 0 : 1);
  if (stray !== undefined) throw new UsageError(`${name} does not take ${JSON.stringify(stray)}.`);
  if (operand !== undefined && operands.length === 0) throw new UsageError(`${name} needs a ${operand}.`);
}

function checkExclusive({ exclusive = [] }: Command, given: readonly string[]): void {
  const [first, second] = exclusive.filter((name) => given.includes(name));
  if (second !== undefined) throw new UsageError(`--${first ?? ''} and --${second} cannot be given together.`);
}

/** Reads the arguments of a command; throws UsageError with the first that is wrong. */
export function readOptions<const C extends Command>(command: C, args: readonly string[]): Given<C> {
  const known = new Map(Object.entries(command.options));
  const given = new Map<string, readonly string[]>();
  const operands: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const [, name = '', behind] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const option = known.get(name);
    if (option) given.set(name, [...(given.get(name) ?? []), ...takeValues(name, option, behind, left)]);
    else if (/^-./.test(arg)) throw new UsageError(printUnknown(command, name === '' ? arg : `--${name}`));
    else operands.push(arg);
  }
  checkOperands(command, operands);
  checkExclusive(command, [...given.keys()]);
  const options = Object.fromEntries([...known].map(([name, option]) => [name, valueOf(option, given.get(name))]));
  return { options: options as Given<C>['options'], operand: operands[0] as Given<C>['operand'] };
}
