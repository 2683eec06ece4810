import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { defaultLife, MAX_FRAME_BYTES, reportCsv } from '../../room/index.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { senderOf } from '../http/sender.ts';
import { readRoomCode } from '../room/room-code.ts';
import type { RoomStub } from '../room/room-namespace.ts';
import type { Answer } from '../room/room-object.ts';
import { LIMIT_SECONDS, type MadeRoom, makeRoom, type RoomServices, stubOf } from './make-room.ts';

/** What a room says is for whoever asked, now, and for nobody else. */
const privateHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
const jsonHeaders = { ...privateHeaders, 'Content-Type': 'application/json; charset=utf-8' };

const wishSchema = v.object({ pack: v.string(), lang: v.exactOptional(v.string()) });

/** Live rooms: made here, and spoken with over a socket or, where there are none, over plain HTTP. */
export function roomRoutes(services: RoomServices): Hono {
  const limit = bodyLimit({
    maxSize: MAX_FRAME_BYTES,
    onError: (c) => answerProblem(c, { kind: 'body-too-large', maxBytes: MAX_FRAME_BYTES }),
  });

  return new Hono()
    .post('/api/v1/rooms', limit, (c) => answerMade(c, services))
    .get('/api/v1/rooms/:code/socket', async (c) => {
      if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') return answerProblem(c, { kind: 'upgrade-needed' });
      const room = await findRoom(c, services);
      if (room instanceof Response) return room;
      const answer = await room.fetch(c.req.raw);
      if (answer.status === 410) return answerProblem(c, { kind: 'room-over' });
      return answer.status === 503 ? answerProblem(c, { kind: 'room-crowded', retryAfterSeconds: 1 }) : answer;
    })
    .post('/api/v1/rooms/:code/message', limit, async (c) => {
      const frame = await c.req.text();
      return answerFrom(
        c,
        services,
        (room) => room.ask(frame, bearerKey(c)),
        (got) => c.body(got, 200, jsonHeaders),
      );
    })
    .get('/api/v1/rooms/:code/state', (c) =>
      answerFrom(
        c,
        services,
        (room) => room.look(bearerKey(c), readSince(c.req.query('since'))),
        (got) => (got === null ? c.body(null, 304, privateHeaders) : c.body(got, 200, jsonHeaders)),
      ),
    )
    .get('/api/v1/rooms/:code/report', (c) =>
      answerFrom(
        c,
        services,
        (room) => room.report(bearerKey(c)),
        (report) => {
          if (c.req.query('format') !== 'csv') return c.body(JSON.stringify(report), 200, jsonHeaders);
          // The mark that makes spreadsheets read it as UTF-8.
          return c.body(`\uFEFF${reportCsv(report)}`, 200, {
            ...privateHeaders,
            'Content-Type': 'text/csv; charset=utf-8',
            'Content-Disposition': `attachment; filename="${report.pack}.csv"`,
          });
        },
      ),
    )
    .delete('/api/v1/rooms/:code', (c) =>
      answerFrom(
        c,
        services,
        (room) => room.purge(bearerKey(c)),
        () => c.body(null, 204, privateHeaders),
      ),
    );
}

async function answerMade(c: Context, services: RoomServices): Promise<Response> {
  const wish = v.safeParse(v.pipe(v.string(), v.parseJson(), wishSchema), await c.req.text());
  if (!wish.success) return answerProblem(c, { kind: 'body-not-understood', expected: 'JSON such as {"pack":"…"}' });
  const { pack: wanted, lang = null } = wish.output;
  const made = await makeRoom(c, services, { wanted, language: lang });
  return made instanceof Response ? made : c.json(describeRoom(c, made), 201, jsonHeaders);
}

function describeRoom(c: Context, { code, secrets }: MadeRoom) {
  const { origin } = new URL(c.req.url);
  return {
    code,
    ...secrets,
    joinUrl: `${origin}/room/${code}`,
    // A fragment never leaves the browser.
    hostUrl: `${origin}/host/${code}#${secrets.hostKey}`,
    screenUrl: `${origin}/screen/${code}#${secrets.screenKey}`,
    expiresAt: Date.now() + defaultLife.lobbyIdleMillis + defaultLife.keepMillis,
  };
}

/** Asks the room that the path names, and answers with what it says. */
async function answerFrom<Value>(
  c: Context,
  services: RoomServices,
  ask: (room: RoomStub) => Promise<Answer<Value>>,
  answer: (got: Value) => Response,
): Promise<Response> {
  const room = await findRoom(c, services);
  if (room instanceof Response) return room;
  const answered = await ask(room);
  if (answered === 'gone') return answerProblem(c, { kind: 'room-over' });
  if ('got' in answered) return answer(answered.got);
  const { refused: code, ...members } = answered;
  return answerProblem(c, { kind: 'room-refused', v: 1, t: 'err', code, ...members });
}

async function findRoom(c: Context, services: RoomServices): Promise<RoomStub | Response> {
  const { rooms } = services;
  if (!rooms.ROOM_KEY) return answerProblem(c, { kind: 'no-rooms' });
  const code = await readRoomCode(c.req.param('code') ?? '', rooms.ROOM_KEY);
  return code ? stubOf(rooms, code) : answerGuess(c, services);
}

/**
 * Counts codes that no room can have: 31 of 32 guesses. A room that there is always answers, and one that is over says so
 * each time: a whole class may sit behind one address, reload its pages after the lesson, and have one guesser in it.
 */
async function answerGuess(c: Context, { rooms, senderSalt }: RoomServices): Promise<Response> {
  const [own, all] = await Promise.all([
    rooms.ROOM_GUESSES.limit({ key: await senderOf(c.req.raw, senderSalt) }),
    rooms.ALL_ROOM_GUESSES.limit({ key: 'all' }),
  ]);
  if (own.success && all.success) return answerProblem(c, { kind: 'room-not-found' });
  return answerProblem(c, { kind: 'too-many-requests', retryAfterSeconds: LIMIT_SECONDS });
}

function bearerKey(c: Context): string | null {
  return c.req.header('Authorization')?.match(/^Bearer ([\w-]{1,64})$/i)?.[1] ?? null;
}

function readSince(given: string | undefined): number | null {
  return given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : null;
}
