import type { Option, Values } from '../command/command.ts';

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535;

/** The options of npm start for its server: at which port and address it serves the site. */
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

/** The options as arguments of a program: `--port=8000`. */
export function printServing({ port, host, open }: Values<typeof SERVING>): string[] {
  return [
    ...(port === undefined ? [] : [`--port=${port}`]),
    ...(host === undefined ? [] : [`--host=${host}`]),
    ...(open ? ['--open'] : []),
  ];
}
