import type { Asked, Format, Only, Part, Progress, ReadPort, SomeLines } from './messages.ts';

/**
 * Asks the worker. When another text is read, nothing more is told about the one before. A question that reaches the
 * worker while it has no text is never answered.
 */
export class Asking {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #reading: MessagePort | null = null;

  constructor() {
    this.#ask({ kind: 'prepare' }, () => undefined);
  }

  /** Reads a text, and calls `tell` with its progress several times; with null if the registry cannot be loaded. */
  read(text: string, tell: (progress: Progress | null) => void): void {
    this.#reading?.close();
    this.#reading = this.#ask({ kind: 'read', text }, (progress) => tell(progress as Progress | null));
  }

  lines(from: number, only: Only): Promise<SomeLines> {
    return this.#once({ kind: 'lines', from, only }) as Promise<SomeLines>;
  }

  ports(from: number): Promise<readonly ReadPort[]> {
    return this.#once({ kind: 'ports', from }) as Promise<readonly ReadPort[]>;
  }

  take(part: Part, format: Format, only: Only): Promise<string> {
    return this.#once({ kind: 'take', part, format, only }) as Promise<string>;
  }

  #once(asked: Asked): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const port = this.#ask(asked, (answer) => {
        port.close();
        if (answer === null) reject(new Error(`${asked.kind} failed`));
        else resolve(answer);
      });
    });
  }

  #ask(asked: Asked, tell: (answer: unknown) => void): MessagePort {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => tell(data);
    this.#worker.postMessage(asked, [port2]);
    return port1;
  }
}
