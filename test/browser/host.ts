import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, inject } from 'vitest';

interface HostPage {
  body: string;
  head?: string;
  /** A Content-Security-Policy, to which reporting to this host is added. */
  policy?: string;
  html?: string;
}

/** Somebody else's site, on an origin of its own, with pages as its engineers would write them. */
export class HostSite {
  readonly #server: Server;
  readonly #pages = new Map<string, HostPage>();
  readonly #files = new Map<string, { type: string; text: string }>();
  /** What browsers reported against the pages' policies. */
  readonly reports: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page up; answers with its address. */
  page(path: string, page: HostPage): string {
    this.#pages.set(path, page);
    return this.origin + path;
  }

  file(path: string, type: string, text: string): void {
    this.#files.set(path, { type, text });
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '/';
    const page = this.#pages.get(path);
    const file = this.#files.get(path);
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (path === '/report') {
      request.on('data', (chunk) => this.reports.push(String(chunk)));
      response.writeHead(204).end();
    } else if (page) {
      const policy = page.policy && { 'Content-Security-Policy': `${page.policy}; report-uri /report` };
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy });
      response.end(
        `<!doctype html><html lang="en"><head><title>Host</title>${page.head ?? ''}</head><body>${page.body}</body></html>`,
      );
    } else if (file) {
      response.writeHead(200, { 'Content-Type': file.type }).end(file.text);
    } else response.writeHead(404).end();
  }
}

/** A host site for a test file; gone after it. */
export function useHost(): HostSite {
  const site = new HostSite();
  beforeAll(() => site.open());
  afterAll(() => site.close());
  return site;
}

/** The script's line of the snippet. */
export const embedScript = () => `<script type="module" async src="${inject('origin')}/embed.js"></script>`;
