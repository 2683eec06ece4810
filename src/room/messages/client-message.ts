import * as v from 'valibot';
import type { QuestionId } from '../../pack/index.ts';
import { hostMoves } from '../state/host-move.ts';
import type { StudentId } from '../state/room.ts';
import { settingsChangeSchema } from '../state/settings.ts';

const MAX_ID_CHARACTERS = 40;

const frameId = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_CHARACTERS));
const seq = v.pipe(v.number(), v.integer(), v.minValue(0));
// Whether the room has such a question or student is the room's to say.
const questionId = v.pipe(
  frameId,
  v.transform((id) => id as QuestionId),
);
const studentId = v.pipe(
  frameId,
  v.transform((id) => id as StudentId),
);
/** Longer than any name that is let in, so that the answer can say what is wrong with it. */
const typedName = v.pipe(v.string(), v.maxLength(400));
const timeFactor = v.picklist([1, 1.5, 2, 'off']);

/** Unpadded base64url: 128 bits for a student, 256 for a host or a screen. */
export const keySchema = v.pipe(v.string(), v.regex(/^(?:[\w-]{22}|[\w-]{43})$/));

const envelope = { v: v.literal(1), id: v.exactOptional(frameId) };

export const helloSchema = v.object({
  ...envelope,
  t: v.literal('hello'),
  /** Made by the device itself. Over HTTP it is the Bearer token instead. */
  key: v.exactOptional(keySchema),
  /** For a key that the room does not know yet: a new student. */
  join: v.exactOptional(
    v.object({
      name: v.exactOptional(typedName),
      seat: v.exactOptional(v.pipe(v.number(), v.integer())),
    }),
  ),
  /** The recovery code: the key is to be the host's from now on. */
  recover: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_ID_CHARACTERS))),
});

const messageSchemas = {
  answer: v.object({
    ...envelope,
    t: v.literal('answer'),
    question: questionId,
    round: seq,
    answer: v.unknown(),
    clientId: frameId,
  }),
  name: v.object({ ...envelope, t: v.literal('name'), name: v.exactOptional(typedName) }),
  ready: v.object({ ...envelope, t: v.literal('ready') }),
  time: v.object({ ...envelope, t: v.literal('time'), factor: timeFactor }),
  bye: v.object({ ...envelope, t: v.literal('bye') }),
  do: v.object({
    ...envelope,
    t: v.literal('do'),
    what: v.picklist(hostMoves),
    question: v.exactOptional(questionId),
    expectSeq: seq,
  }),
  student: v.variant('what', [
    v.object({ ...envelope, t: v.literal('student'), who: studentId, what: v.literal('rename'), name: typedName }),
    v.object({ ...envelope, t: v.literal('student'), who: studentId, what: v.literal('time'), factor: timeFactor }),
    v.object({
      ...envelope,
      t: v.literal('student'),
      who: studentId,
      what: v.picklist(['hide', 'remove', 'approve']),
    }),
  ]),
  door: v.object({ ...envelope, t: v.literal('door'), open: v.boolean() }),
  settings: v.object({ ...envelope, t: v.literal('settings'), ...settingsChangeSchema.entries }),
  purge: v.object({ ...envelope, t: v.literal('purge') }),
};

export const clientMessageSchema = v.union([helloSchema, ...Object.values(messageSchemas)]);

export type Hello = v.InferOutput<typeof helloSchema>;
export type ClientMessage = v.InferOutput<typeof clientMessageSchema>;
export type ClientRequest = Exclude<ClientMessage, Hello>;
