import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerProblem } from '../http/answer-problem.tsx';
import { logEvent } from '../http/log-event.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import { senderOf } from '../http/sender.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { MAX_ATTEMPT_BYTES, readAttempt } from '../tally/attempt.ts';
import { countAttempt } from '../tally/count-attempt.ts';
import { publishTally } from '../tally/published-tally.ts';
import { TALLY_CACHE_SECONDS, type Tallies } from '../tally/tallies.ts';
import { findPack } from './find-pack.ts';

/** The period of the limit in wrangler.toml. */
const LIMIT_PERIOD_SECONDS = 60;

/** Long enough for a Durable Object to be moved. */
const STORAGE_RETRY_SECONDS = 10;

export interface TallyServices {
  shelf: PackShelf;
  tallies: Tallies;
  attemptLimit: RateLimit;
  /** Mixed into what the limit knows senders by. */
  senderSalt: string;
}

/** Anonymous counts of answers: what comes in, and what is told of it. */
export function tallyRoutes({ shelf, tallies, attemptLimit, senderSalt }: TallyServices): Hono {
  const limitBody = bodyLimit({
    maxSize: MAX_ATTEMPT_BYTES,
    onError: (c) => answerProblem(c, { kind: 'body-too-large', maxBytes: MAX_ATTEMPT_BYTES }),
  });

  return new Hono()
    .post('/api/v1/packs/:pack/attempts', limitBody, async (c) => {
      const { success } = await attemptLimit.limit({ key: await senderOf(c.req.raw, senderSalt) });
      if (!success) return answerProblem(c, { kind: 'too-many-requests', retryAfterSeconds: LIMIT_PERIOD_SECONDS });
      const found = await findPack(c, shelf);
      if (found instanceof Response) return found;
      const { pack } = found;
      if (pack.withdrawn) return answerProblem(c, { kind: 'pack-withdrawn', note: pack.withdrawn.note });
      const read = readAttempt(await c.req.text());
      if (!read.ok) return answerProblem(c, { kind: 'bad-attempt', expected: read.expected });

      const { tally, ignored } = countAttempt(pack, read.attempt.answers);
      const counted = Object.keys(tally);
      if (counted.length === 0) return answerProblem(c, { kind: 'nothing-to-count', ignored });
      try {
        await tallies.record(pack.id, read.attempt.id, tally, Date.now());
      } catch (error) {
        logEvent({ event: 'attempt-not-counted', pack: pack.id, questions: counted.length, error });
        return answerProblem(c, { kind: 'tally-unavailable', retryAfterSeconds: STORAGE_RETRY_SECONDS });
      }
      return c.json({ counted, ignored }, 202, { 'Cache-Control': 'no-store' });
    })
    .get('/api/v1/packs/:pack/tally', async (c) => {
      const found = await findPack(c, shelf);
      if (found instanceof Response) return found;
      const { pack } = found;
      try {
        const tally = await tallies.read(pack.id, Date.now());
        const headers = { 'Cache-Control': `public, max-age=${TALLY_CACHE_SECONDS}` };
        return c.json({ questions: publishTally(pack, tally) }, 200, headers);
      } catch (error) {
        logEvent({ event: 'tally-not-read', pack: pack.id, error });
        return answerProblem(c, { kind: 'tally-unavailable', retryAfterSeconds: STORAGE_RETRY_SECONDS });
      }
    });
}
