import { isTransport, parsePort, type Transport } from '../../../registry/record/port.ts';
import { unique } from '../../../registry/text/list.ts';
import { type Answers, type Choice, CHOICES, QUESTIONS } from '../../../registry/tools/name/questions.ts';

/** What a reader asks of the page. */
export interface Check {
  readonly name: string;
  readonly transports: readonly Transport[];
  /** A port number as digits; '' where none is asked for. */
  readonly port: string;
  /** What was asked for as a port and is none; '' otherwise. */
  readonly wrongPort: string;
  readonly answers: Answers;
}

const isChoice = (text: string | null): text is Choice => CHOICES.some((choice) => choice === text);

/** What the parameters of an address, or the fields of the form, ask for. Without transports it is TCP. */
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

/** The end of the address that asks for this; '' where nothing is asked. */
export function printCheck({ name, transports, port, answers }: Check): string {
  const parameters = new URLSearchParams({ ...(name && { name }) });
  if (transports.length === 0) parameters.set('transport', '');
  else if (transports.join() !== 'tcp') for (const transport of transports) parameters.append('transport', transport);
  if (port) parameters.set('port', port);
  for (const [id, choice] of Object.entries(answers)) parameters.set(id, choice);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
