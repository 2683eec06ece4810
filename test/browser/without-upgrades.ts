import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PlainServer {
  origin: string;
  stop(): Promise<void>;
}

/** The same server behind a firewall that lets no WebSocket through. */
export async function withoutUpgrades(origin: string): Promise<PlainServer> {
  // Without a listener for upgrades they come as plain requests; what asks for one is left out.
  const server = createServer((asked, answer) => {
    const { upgrade: _upgrade, connection: _connection, ...headers }: IncomingHttpHeaders = asked.headers;
    const options = { method: asked.method, headers };
    const forwarded = request(new URL(asked.url ?? '/', origin), options, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    forwarded.on('error', () => answer.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
