/** A sender that no other test has: the limit is for each address. */
export const sender = (index: number) => ({ 'CF-Connecting-IP': `2001:db8:${Math.floor(index / 25).toString(16)}::1` });

export const attemptId = (index: number) => `attempt-of-reader-${index}`;

interface Sent {
  origin: string;
  index: number;
  answers: Record<string, unknown>;
  pack?: string;
  headers?: Record<string, string>;
}

export function sendAttempt({ origin, index, answers, pack = 'harbour-ferry', headers = sender(index) }: Sent) {
  return fetch(`${origin}/api/v1/packs/${pack}/attempts`, {
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
