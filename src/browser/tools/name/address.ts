import { isTransport, parsePort, type Transport } from '../../../registry/record/port.ts';
import { unique } from '../../../registry/text/list.ts';
import { type Answers, type Choice, CHOICES, QUESTIONS } from '../../../registry/tools/name/questions.ts';

/** A question to the page that checks a name. */
export interface Check {
  readonly name: string;
  readonly transports: readonly Transport[];
  /** A port number as digits; '' if the reader asks for none. */
  readonly port: string;
  /** The text that was given as a port and is none; '' if there is none. */
  readonly wrongPort: string;
  readonly answers: Answers;
}

const isChoice = (text: string | null): text is Choice => CHOICES.some((choice) => choice === text);

/**
 * Reads the parameters of an address, or the fields of the form. A missing `transport` stands for TCP, an empty one for
 * no transport.
 */
export function readCheck(parameters: URLSearchParams): Check {
  const transports = unique(parameters.getAll('transport')).filter(isTransport);
  const portText = parameters.get('port')?.trim() ?? '';
  const port = parsePort(portText);
  const answers = QUESTIONS.flatMap(({ id }) => {
    const choice = parameters.get(id);
    return isChoice(choice) ? [[id, choice] as const] : [];
  });
  return {
    name: parameters.get('name')?.trim() ?? '',
    transports: parameters.has('transport') ? transports : ['tcp'],
    port: port === null ? '' : String(port),
    wrongPort: port === null ? portText : '',
    answers: Object.fromEntries(answers),
  };
}

/** The end of the address that asks the same; '' for the question of an empty form with TCP. */
export function printCheck({ name, transports, port, answers }: Check): string {
  const parameters = new URLSearchParams({ ...(name && { name }) });
  if (transports.length === 0) parameters.set('transport', '');
  else if (transports.join() !== 'tcp') for (const transport of transports) parameters.append('transport', transport);
  if (port) parameters.set('port', port);
  for (const [id, choice] of Object.entries(answers)) parameters.set(id, choice);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
