import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { generate } from 'selfsigned';

/** A page as the server sends it. */
type Resource = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** A stand-in for the web: the tests' pages under the sites' own host names, and nothing else. */
export type Web = {
  /** Port of the proxy the browser must be told to use. */
  readonly proxyPort: number;
  /** Every `host:port` a browser tried to reach since the start, in order. */
  readonly connections: readonly string[];
  /** Answers `url` (scheme https, query and hash ignored) with an HTML document. */
  serve(url: string, html: string, options?: { readonly scripts?: boolean }): void;
  close(): Promise<void>;
};

/**
 * Captured pages must not run: their scripts would look for servers that are not there. The
 * content script is not concerned, browsers run it in a world of its own.
 */
const NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Starts an HTTPS server with a self-signed certificate, and a proxy that leads the hosts with a
 * served page to it and refuses all others, so that the match patterns of the shipped manifest run
 * as they do on the real sites. The proxy sees every connection.
 */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Resource>();
  const connections: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sang-froid.test' }]);

  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://any');
    const page = pages.get(`${request.headers.host}${pathname}`);
    response.writeHead(page === undefined ? 404 : 200, page?.headers);
    response.end(page?.body);
  });
  const proxy = createProxy((request, response) => {
    connections.push(new URL(request.url ?? '/', 'http://unknown').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client) => {
    const target = request.url ?? '';
    connections.push(target);
    client.on('error', () => client.destroy());
    const host = target.replace(/:443$/, '');
    if (![...pages.keys()].some(page => page.startsWith(`${host}/`))) {
      client.end('HTTP/1.1 502 Not part of this test\r\n\r\n');
      return;
    }
    const upstream = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await Promise.all([listen(server), listen(proxy)]);

  return {
    proxyPort: portOf(proxy),
    connections,
    serve(url, html, { scripts = false } = {}) {
      const { host, pathname } = new URL(url);
      pages.set(`${host}${pathname}`, {
        body: html,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          ...(!scripts && { 'content-security-policy': NO_SCRIPTS }),
        },
      });
    },
    async close() {
      await Promise.all([close(server), close(proxy)]);
    },
  };
}

type AnyServer = ReturnType<typeof createProxy> | ReturnType<typeof createServer>;

function listen(server: AnyServer): Promise<void> {
  return new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: AnyServer): number {
  return (server.address() as AddressInfo).port;
}

function close(server: AnyServer): Promise<void> {
  server.closeAllConnections();
  return new Promise(resolve => server.close(() => resolve()));
}
