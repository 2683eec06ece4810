/**
 * A sender that no other test has: the limit is 60 for each address. Of 25 readers behind one, each may send twice, and a
 * killed runtime may be sent what was on its way again, all in one minute.
 */
export const sender = (index: number) => ({ 'CF-Connecting-IP': `2001:db8:${Math.floor(index / 25).toString(16)}::1` });

export const attemptId = (index: number) => `attempt-of-reader-${index}`;

interface Sent {
  origin: string;
  index: number;
  answers: Record<string, unknown>;
  pack?: string;
  /** Of the pack that was answered. */
  language?: string;
  headers?: Record<string, string>;
}

export function sendAttempt({
  origin,
  index,
  answers,
  pack = 'harbour-ferry',
  language = 'en',
  headers = sender(index),
}: Sent) {
  return fetch(`${origin}/api/v1/packs/${pack}/attempts?lang=${language}`, {
    method: 'POST',
    // A string is sent as text/plain, as a beacon is.
    body: JSON.stringify({ id: attemptId(index), answers }),
    headers,
  });
}

export type ToldTally = Record<string, { answered: number; correct: number; parts: Record<string, number> }>;

export async function readTally(origin: string, pack = 'harbour-ferry'): Promise<ToldTally> {
  const response = await fetch(`${origin}/api/v1/packs/${pack}/tally`);
  const { questions } = (await response.json()) as { questions: ToldTally };
  return questions;
}
