import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on 127.0.0.1 for one test. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves on a free port until it is disposed of, but for at most ten minutes, in case a test hangs. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const timer = setTimeout(close, 600_000);
  return {
    url: `http://127.0.0.1:${port}/registry.xml`,
    [Symbol.asyncDispose]: () => {
      clearTimeout(timer);
      close();
      return Promise.resolve();
    },
  };
}
