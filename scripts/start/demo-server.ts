import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoPage } from './demo-page';

export type DemoServer = { readonly url: string; close(): void };

/** Serves the demo thread on a free port of this machine. */
export async function serveDemo(): Promise<DemoServer> {
  const html = demoPage(new Date());
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/kettle`, close: () => server.close() };
}
