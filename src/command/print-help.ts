import type { Command, Option } from './command.ts';

// Prints pairs as two aligned columns.
function printPairs(pairs: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

const printOption = ([name, { value, help }]: [string, Option]): [string, string] => [
  `--${name}${value === undefined ? '' : ` ${value}`}`,
  help,
];

/** The help of a command: how it is typed, what it does, its options, and the variables that it reads. */
export function printHelp(command: Command, variables: Readonly<Record<string, string>>): string {
  const { name, about, operand, options } = command;
  const typed = [name, '--', operand, '[options]'].filter((part) => part !== undefined).join(' ');
  const all = [...Object.entries(options).map(printOption), ['--help', 'print this'] as [string, string]];
  return [
    `Usage: ${typed}`,
    '',
    about,
    '',
    ...printPairs(all),
    '',
    'Environment variables:',
    ...printPairs(Object.entries(variables)),
  ].join('\n');
}
