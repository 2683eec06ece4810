import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';

const compressible = /^(?:text\/|application\/(?:[\w.+-]*json|javascript)|image\/svg)/;
const dropped = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

export interface Proxy {
  origin: string;
  close(): void;
}

/**
 * Puts HTTP/2 and brotli, at the quality of a server that compresses on the fly, before a plain HTTP server on loopback.
 * What a network does beyond that is left to the browser's throttling.
 */
export async function startProxy(target: string): Promise<Proxy> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const { hostname, port, host } = new URL(target);
  const compressed = new Map<string, Buffer>();
  /** Each body once, so that compressing takes no time from the browser that is measured. */
  function compress(body: Buffer): Buffer {
    const key = createHash('sha1').update(body).digest('hex');
    const kept = compressed.get(key) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    compressed.set(key, kept);
    return kept;
  }

  const server: Http2SecureServer = createSecureServer({ key, cert, allowHTTP1: true }, (incoming, response) => {
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).filter(([name]) => !name.startsWith(':') && name !== 'host'),
    );
    const outgoing = request(
      {
        hostname,
        port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...headers, host, 'accept-encoding': 'identity' },
      },
      (answer) => {
        const kept = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !dropped.has(name)));
        const isCompressed = compressible.test(answer.headers['content-type'] ?? '');
        response.writeHead(answer.statusCode ?? 502, { ...kept, ...(isCompressed && { 'content-encoding': 'br' }) });
        if (!isCompressed) return answer.pipe(response);
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => response.end(compress(Buffer.concat(chunks))));
      },
    );
    outgoing.on('error', () => response.writeHead(502).end());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${own}`, close: () => server.close() };
}
