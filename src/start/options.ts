/** What npm start was asked for. */
export interface StartOptions {
  readonly help: boolean;
  /** Show the excerpt, and fetch nothing. */
  readonly excerpt: boolean;
  /** What the server is given. */
  readonly preview: readonly string[];
}

export const USAGE = `Usage: npm start -- [options]
  --excerpt       show the excerpt that the project ships, and fetch nothing
  --port NUMBER   the port to serve at (default: 4321, or the next that no other program has)
  --host [HOST]   serve at this address, or at all addresses, and not only to this machine
  --open          open the site in a browser`;

/** An option that is none, or has a wrong value: a sentence. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535;

function readPort(value: string | undefined): string[] {
  if (value !== undefined && isPort(value)) return ['--port', value];
  throw new OptionError(`--port ${value ?? ''} is not a port: give a number from 0 to 65535.`.replace('  ', ' '));
}

/** Reads what stands behind `npm start --`; throws OptionError. */
export function readOptions(args: readonly string[]): StartOptions {
  const rest = args.flatMap((arg) => /^(--\w+)=(.*)$/s.exec(arg)?.slice(1) ?? arg);
  const found = { help: false, excerpt: false, preview: [] as string[] };
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--help') found.help = true;
    else if (option === '--excerpt') found.excerpt = true;
    else if (option === '--open') found.preview.push(option);
    else if (option === '--port') found.preview.push(...readPort(rest.shift()));
    else if (option === '--host')
      found.preview.push(option, ...(rest[0]?.startsWith('--') === false ? rest.splice(0, 1) : []));
    else throw new OptionError(`npm start has no option ${option}.`);
  }
  return found;
}
