import type { Option, Values } from '../command/command.ts';

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535;

/** Where the site is served: the options of npm start that its server takes. */
export const SERVING = {
  port: {
    value: 'NUMBER',
    help: 'the port to serve at (default: 4321); if another program has it, the next',
    needs: 'a number from 0 to 65535',
    isRight: isPort,
  },
  host: { value: '[HOST]', help: 'serve at this address, or at all addresses, and not only to this machine' },
  open: { help: 'open the site in a browser' },
} as const satisfies Readonly<Record<string, Option>>;

/** The options again, as a program is given them. */
export function printServing({ port, host, open }: Values<typeof SERVING>): string[] {
  return [
    ...(port === undefined ? [] : [`--port=${port}`]),
    ...(host === undefined ? [] : [`--host=${host}`]),
    ...(open ? ['--open'] : []),
  ];
}
