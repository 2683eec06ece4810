import type { Context } from 'hono';
import { isScored } from '../../pack/index.ts';
import { dealLesson } from '../../room/index.ts';
import type { RoomBindings } from '../env.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { senderOf } from '../http/sender.ts';
import { drawRoomCode, type RoomCode } from '../room/room-code.ts';
import type { RoomStub } from '../room/room-namespace.ts';
import { digestOf, drawKey, drawRecoveryCode, drawSeed, foldRecoveryCode } from '../room/secrets.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findPackNamed } from './find-pack.ts';

/** The period of the rate limits in wrangler.toml. */
export const LIMIT_SECONDS = 60;
/** With a billion codes, one that is in use is hardly ever drawn. */
const MAX_DRAWS = 5;

export interface RoomServices {
  shelf: PackShelf;
  rooms: RoomBindings;
  /** Mixed into what the limits know senders by. */
  senderSalt: string;
}

export interface MadeRoom {
  code: RoomCode;
  secrets: { hostKey: string; screenKey: string; recoveryCode: string };
  /** That the lesson is in. */
  language: string;
}

/** A room for the pack that is named; otherwise the answer that says why there is none. */
export async function makeRoom(
  c: Context,
  { shelf, rooms, senderSalt }: RoomServices,
  named: { wanted: string; language: string | null },
): Promise<MadeRoom | Response> {
  const { ROOM_KEY: roomKey, ROOM_CREATIONS: creations } = rooms;
  if (!roomKey) return answerProblem(c, { kind: 'no-rooms' });
  const { success } = await creations.limit({ key: await senderOf(c.req.raw, senderSalt) });
  if (!success) return answerProblem(c, { kind: 'too-many-requests', retryAfterSeconds: LIMIT_SECONDS });

  const shelved = await findPackNamed(c, shelf, named);
  if (shelved instanceof Response) return shelved;
  const { pack } = shelved;
  if (pack.withdrawn) return answerProblem(c, { kind: 'pack-withdrawn', note: pack.withdrawn.note });
  if (!pack.questions.some(isScored)) {
    return answerProblem(c, { kind: 'body-not-understood', expected: 'a pack with a question that is scored' });
  }

  const secrets = { hostKey: drawKey(), screenKey: drawKey(), recoveryCode: drawRecoveryCode() };
  const digests = {
    host: await digestOf(secrets.hostKey),
    screen: await digestOf(secrets.screenKey),
    recovery: await digestOf(foldRecoveryCode(secrets.recoveryCode)),
  };
  const founding = { lesson: dealLesson(pack, drawSeed()), digests };
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const code = await drawRoomCode(roomKey);
    if (await stubOf(rooms, code).create(founding)) return { code, secrets, language: pack.language };
  }
  throw new Error(`Inconsistent: ${MAX_DRAWS} codes in a row were in use`);
}

export function stubOf({ ROOMS }: RoomBindings, code: RoomCode): RoomStub {
  return ROOMS.get(ROOMS.idFromName(code));
}
