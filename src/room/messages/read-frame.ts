import * as v from 'valibot';
import { MAX_FRAME_BYTES } from '../limits.ts';
import type { RefusalCode } from '../refusal.ts';
import { type ClientMessage, clientMessageSchema } from './client-message.ts';

export type ReadFrame = { ok: true; message: ClientMessage } | { ok: false; code: RefusalCode; id?: string };

/** What a frame says, or why it cannot be read. */
export function readFrame(frame: string): ReadFrame {
  if (isTooLarge(frame)) return { ok: false, code: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    return { ok: false, code: 'bad-json' };
  }
  const read = v.safeParse(clientMessageSchema, value);
  return read.success ? { ok: true, message: read.output } : { ok: false, code: 'bad-message', ...idIn(value) };
}

function isTooLarge(frame: string): boolean {
  // A UTF-16 unit is one byte of UTF-8 at least, and three at most.
  if (frame.length * 3 <= MAX_FRAME_BYTES) return false;
  return frame.length > MAX_FRAME_BYTES || new TextEncoder().encode(frame).length > MAX_FRAME_BYTES;
}

/** The id goes back to the sender, so that even a refused request finds its answer. */
function idIn(value: unknown): { id?: string } {
  const read = v.safeParse(v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) }), value);
  return read.success ? { id: read.output.id } : {};
}
