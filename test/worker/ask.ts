import { inject } from 'vitest';

/** Asks the Worker that ships, in the runtime that it ships to. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, inject('origin')), { redirect: 'manual', ...init });
}

export const postForm = (path: string, fields: Record<string, string>) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields) });
