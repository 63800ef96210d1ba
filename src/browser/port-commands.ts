import { portCommands } from '../formats/commands/port-commands.ts';
import { isTransport } from '../registry/record/port.ts';
import { element } from './element.ts';

/**
 * Puts commands for the port of the page in place of an example of them, and returns those to copy. The port and its
 * transports are those of the nftables rules beside it: `tcp dport 443 accept`.
 */
export function showCommands(example: HTMLElement): HTMLElement[] {
  const rules = example.parentElement?.querySelector('[data-copy="nftables rules"]')?.textContent ?? '';
  const uses = [...rules.matchAll(/^(\w+) dport (\d+)/gm)];
  const transports = uses.map(([, transport = '']) => transport).filter(isTransport);
  const commands = portCommands(Number(uses[0]?.[2] ?? 0), transports);
  const list = document.createElement('dl');
  const texts = commands.map(({ title, text }) => {
    const code = element('pre', text, { 'data-copy': title });
    const definition = document.createElement('dd');
    definition.append(code);
    list.append(element('dt', title), definition);
    return code;
  });
  if (texts.length > 0) example.replaceWith(list);
  return texts;
}
