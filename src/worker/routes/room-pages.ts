import { type Context, Hono } from 'hono';
import { answerProblem } from '../http/answer-problem.tsx';
import { pageHeaders } from '../http/page-headers.ts';
import { readersLanguage } from '../http/readers-language.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { renderCodePage, renderRoomPage } from '../pages/room-page.tsx';
import { readRoomCode } from '../room/room-code.ts';
import { makeRoom, type RoomServices } from './make-room.ts';

/** The live room's pages, and the button that makes a room. Whether there is such a room, only the room itself knows. */
export function roomPageRoutes(services: RoomServices): Hono {
  async function showRoom(c: Context, role: 'student' | 'host' | 'screen') {
    const { ROOM_KEY: roomKey } = services.rooms;
    if (!roomKey) return answerProblem(c, { kind: 'no-rooms' });
    const typed = c.req.param('code') ?? '';
    const code = await readRoomCode(typed, roomKey);
    const language = readersLanguage(c);
    if (!code && role === 'student') return c.body(renderCodePage(language, typed.slice(0, 20)), 404, roomHeaders());
    if (!code) return answerProblem(c, { kind: 'room-not-found' });
    return c.body(renderRoomPage({ language, code, role }), 200, roomHeaders());
  }

  return new Hono()
    .get('/room', (c) => {
      const { code, lang } = c.req.query();
      const spoken = lang ? `?lang=${encodeURIComponent(lang)}` : '';
      if (code) return c.redirect(`/room/${encodeURIComponent(code)}${spoken}`, 303);
      return c.body(renderCodePage(readersLanguage(c)), 200, roomHeaders());
    })
    .get('/room/:code', (c) => showRoom(c, 'student'))
    .get('/host/:code', (c) => showRoom(c, 'host'))
    .get('/screen/:code', (c) => showRoom(c, 'screen'))
    .post('/a/:pack/class', async (c) => {
      const named = { wanted: c.req.param('pack'), language: c.req.query('lang') ?? null };
      const made = await makeRoom(c, services, named);
      if (made instanceof Response) return made;
      const { hostKey, screenKey, recoveryCode } = made.secrets;
      const language = interfaceLanguage({ language: named.language ?? made.language });
      // A fragment is not sent on; the page takes the keys out of it at once.
      const keys = [hostKey, screenKey, recoveryCode].join('.');
      c.header('Cache-Control', 'no-store');
      return c.redirect(`/host/${made.code}?lang=${language}#${keys}`, 303);
    });
}

/** The page of a room is its reader's own. */
function roomHeaders(): Record<string, string> {
  return { ...pageHeaders({ sheet: 'room' }), 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
}
