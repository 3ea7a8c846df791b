import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoPage } from './demo-page';

export type DemoServer = {
  /** e.g. `http://localhost:4321`. */
  readonly origin: string;
  readonly url: string;
  close(): void;
};

/** Serves the demo thread on a free port of this machine. */
export async function serveDemo(): Promise<DemoServer> {
  const html = demoPage(new Date());
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return { origin, url: `${origin}/kettle`, close: () => server.close() };
}
