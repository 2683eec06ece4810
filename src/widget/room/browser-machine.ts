import type { Machine } from './room-connection.ts';

/** The browser as a connection needs it. Over HTTP the key goes with every request. */
export function browserMachine(code: string, key: string): Machine {
  const address = `/api/v1/rooms/${code}`;
  const ask = async (path: string, init: RequestInit) => {
    const headers = { Authorization: `Bearer ${key}` };
    const response = await fetch(address + path, { ...init, headers, cache: 'no-store' });
    return { status: response.status, text: await response.text() };
  };
  return {
    openSocket({ opened, said, closed }) {
      const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${address}/socket`);
      socket.addEventListener('open', opened);
      socket.addEventListener('message', ({ data }) => said(String(data)));
      socket.addEventListener('close', (event) => closed(event.code));
      return {
        send: (text) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(text);
        },
        close: () => socket.close(1000),
      };
    },
    post: (frame) => ask('/message', { method: 'POST', body: frame }),
    look: (sinceVersion) => ask(`/state${sinceVersion === null ? '' : `?since=${sinceVersion}`}`, {}),
    after(millis, run) {
      const timer = setTimeout(run, millis);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
    isHidden: () => document.visibilityState === 'hidden',
  };
}
